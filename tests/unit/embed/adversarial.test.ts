import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { connectGuest } from '../../../src/embed/connectGuest.ts';
import type { GuestMessage } from '../../../src/model/message.ts';
import { defaultView } from '../../../src/model/view.ts';
import { createDatelineStore } from '../../../src/store/createDatelineStore.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withNullPrototype: true,
});
/** Keys and values that mean something to programs rather than to people. */
const trap = fc.constantFrom<unknown>(
  '__proto__',
  'constructor',
  'toString',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  '\ud800',
  'x'.repeat(100_000),
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  2 ** 53,
);
const value = fc.oneof(anything, trap);

/** A payload of which at least one field cannot be granted. */
const wrongField = fc.oneof(
  fc.record({
    place: value.filter((id) => !smallStatement.places.some((place) => place.id === id) && id != null),
  }),
  fc.record({ passage: value.filter((number) => ![1, 2, 3].includes(number as number) && number != null) }),
  fc.record({ camera: value.filter((camera) => camera != null) }),
  fc.record({ theme: trap }),
  fc.record({ embed: value, ui: value }),
  fc.constant(JSON.parse('{"__proto__": {"place": "alpha"}}')),
);
const badPayload = fc.oneof(
  value.filter((payload) => Object.prototype.toString.call(payload) !== '[object Object]'),
  wrongField.map((field) => ({ theme: 'dark', view: 'text', ...field })),
  wrongField,
);

const refused = fc.record({
  source: fc.constant('dateline-host'),
  v: fc.constant(1),
  type: fc.constant('setView'),
  payload: badPayload,
  requestId: fc.oneof(fc.string({ maxLength: 200 }), fc.integer()),
});
const ignored = fc.oneof(
  value,
  fc
    .tuple(refused, fc.constantFrom('source', 'v', 'type', 'requestId'), value)
    .map(([message, key, wrong]) => ({
      ...message,
      payload: { place: 'alpha', theme: 'dark' },
      // Nothing of a well-formed envelope is an object.
      [key]: { wrong },
    })),
);

it('leaves view, listeners and timers as they were under 10,000 messages that nobody should send', () => {
  vi.useFakeTimers();
  const store = createDatelineStore(smallStatement, { ...defaultView, embed: true });
  const before = store.getState();
  const said: GuestMessage[] = [];
  const parent = { postMessage: (message: GuestMessage) => said.push(message) };
  const listeners = new Set<(event: unknown) => void>();
  const window = {
    parent,
    location: { href: 'https://guest.example/?embed=1' },
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
  } as unknown as Window;
  const changed = vi.fn();
  store.subscribe(changed);
  connectGuest({
    window,
    store,
    camera: { get: () => ({ lng: 0, lat: 0, zoom: 1 }), subscribe: () => () => {} },
    watchHeight: () => () => {},
  });
  said.length = 0;
  const receive = (data: unknown): void => {
    for (const listener of listeners) listener({ source: parent, origin: 'https://host.example', data });
  };

  fc.assert(
    fc.property(fc.oneof(refused, ignored), (data) => {
      receive(data);
      const answers = said.splice(0);
      expect(answers.length).toBeLessThanOrEqual(1);
      for (const answer of answers) {
        if (answer.type !== 'ack' || answer.payload.ok) throw new Error(JSON.stringify(answer));
        expect(answer.payload.error.length).toBeLessThan(250);
        expect(answer.payload.error.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 10_000 },
  );

  expect(store.getState()).toBe(before);
  expect(changed).not.toHaveBeenCalled();
  expect(listeners.size).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
  expect(({} as Record<string, unknown>).place).toBeUndefined();
  vi.useRealTimers();
});
