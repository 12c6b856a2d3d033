import { beforeEach, describe, expect, test, vi } from 'vitest';

const reload = { isReloadNavigation: true } as unknown as Request;
const visit = { isReloadNavigation: false } as unknown as Request;
const unsaid = {} as Request;

/** Tries are counted in the module: each test has one of its own. */
async function answer(request: Request, windows: number, isWaiting = true, times = 1) {
  vi.resetModules();
  const { letIn } = await import('../../../src/offline/worker/letIn.ts');
  const postMessage = vi.fn();
  const scope = {
    clients: { claim: async () => {}, matchAll: async () => Array.from({ length: windows }) },
    registration: { waiting: isWaiting ? { postMessage } : null },
  } as unknown as Parameters<typeof letIn>[0];
  let last: Response | null = null;
  for (let count = 0; count < times; count += 1) last = await letIn(scope, request);
  return { last, said: postMessage.mock.calls.map(([message]) => message) };
}

describe('a page that is loaded while a new version waits', () => {
  beforeEach(() => vi.resetModules());

  test('lets it in where it is loaded again and is the only window', async () => {
    const { last, said } = await answer(reload, 1);
    expect(last?.headers.get('refresh')).toBe('0');
    expect(said).toEqual([{ type: 'SKIP_WAITING' }]);
  });

  test.each([
    ['there is another window', reload, 2, true],
    ['it is a visit, which may be another window’s beginning', visit, 1, true],
    ['the browser does not say', unsaid, 1, true],
    ['nothing waits', reload, 1, false],
  ])('stays as it is where %s', async (_, request, windows, isWaiting) => {
    expect(await answer(request, windows, isWaiting)).toEqual({ last: null, said: [] });
  });

  test('is served by the old version rather than come back for ever', async () => {
    const { last, said } = await answer(reload, 1, true, 6);
    expect(last).toBeNull();
    expect(said).toHaveLength(5);
  });
});
