import type { StaticHost } from '../bench/serve.ts';
import { addFrames, heard, serveHostPage } from './support/hostPage.ts';
import { expect, test } from './support/test.ts';

/** Hosts are served from 127.0.0.1, the page from localhost: two sites. */
const secondOrigin = /third-party request: http:\/\/127\.0\.0\.1:\d+\//;

let host: StaticHost;

test.beforeAll(async () => {
  host = await serveHostPage();
});

test.afterAll(async () => {
  await host.close();
});

// What frames say to each other does not depend on how the map is drawn.
test.use({ allowedProblems: [secondOrigin], webgl: 'missing', reducedMotion: 'reduce' });

test('in a page within a page, only the page that frames the map is heard and told', async ({
  page,
  baseURL,
}) => {
  await page.goto(host.url);
  const other = await serveHostPage();
  await addFrames(page, other.url);
  const [middle] = page.frames().slice(1);
  await middle?.waitForURL(other.url);
  await middle?.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.querySelector('main')?.append(frame);
  }, `${baseURL}?embed=1&place=japan`);
  const types = () =>
    middle?.evaluate(() => Reflect.get(window, 'heard').map(({ type }: { type: string }) => type));
  await expect.poll(types).toContain('ready');

  const message = {
    source: 'dateline-host',
    v: 1,
    type: 'setView',
    payload: { place: 'russia' },
    requestId: 'outer',
  };
  await page.evaluate((request) => window.frames[0]?.frames[0]?.postMessage(request, '*'), message);
  // Messages to one window arrive in their order: when this is answered, the one before has been read.
  await middle?.evaluate((request) => window.frames[0]?.postMessage(request, '*'), {
    ...message,
    type: 'getView',
    payload: {},
    requestId: 'middle',
  });
  await expect.poll(types).toContain('ack');
  const answers = await middle?.evaluate(() =>
    Reflect.get(window, 'heard').filter(({ type }: { type: string }) => type === 'ack'),
  );
  expect(answers).toMatchObject([{ requestId: 'middle', payload: { ok: true, result: { place: 'japan' } } }]);
  expect(await heard(page), 'what the outer page was told').toEqual([]);
  await other.close();
});
