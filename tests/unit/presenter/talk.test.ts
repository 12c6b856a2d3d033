import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StepId } from '../../../src/model/ids.ts';
import { readTalkMessage, talkMessage, type WindowRole } from '../../../src/presenter/channel/messages.ts';
import { createTalk, heartbeatMs, patienceMs, type Talk } from '../../../src/presenter/talk.ts';
import { createMemoryHub } from '../../support/memoryChannel.ts';

const id = (name: string) => name as StepId;
let hub: ReturnType<typeof createMemoryHub>;

beforeEach(() => {
  vi.useFakeTimers();
  hub = createMemoryHub();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Window {
  readonly talk: Talk;
  readonly step: () => string;
}

let count = 0;
function open(role: WindowRole, first = 'one', channel = hub.open()): Window {
  let step = first;
  count += 1;
  const talk = createTalk({
    channel,
    role,
    id: `w${count}`,
    step: id(first),
    isStep: (candidate) => ['one', 'two', 'three'].includes(candidate),
    now: () => Date.now(),
    onStep: (next) => {
      step = next;
    },
  });
  return { talk, step: () => step };
}
const go = (window: Window, step: string) => window.talk.change({ step: id(step) });

describe('a talk in two windows', () => {
  it('moves both, whichever goes', () => {
    const [audience, speaker] = [open('audience'), open('speaker')];
    go(speaker, 'two');
    expect(audience.step()).toBe('two');
    go(audience, 'three');
    expect(speaker.step()).toBe('three');
  });

  it('knows at once who is there, and who said goodbye', () => {
    const [audience, speaker] = [open('audience'), open('speaker')];
    expect(audience.talk.get()).toMatchObject({ audiences: 0, speakers: 1 });
    expect(speaker.talk.get()).toMatchObject({ audiences: 1, speakers: 0 });
    speaker.talk.destroy();
    expect(audience.talk.get().speakers).toBe(0);
  });

  it('notices a window that went without a word', () => {
    const channel = hub.open();
    const [audience, speaker] = [open('audience'), open('speaker', 'one', channel)];
    channel.close();
    vi.advanceTimersByTime(patienceMs + 2 * heartbeatMs);
    expect(audience.talk.get().speakers).toBe(0);
    expect(speaker.talk.get().audiences).toBe(0);
  });

  it('gives a late window the present step, whatever its address says', () => {
    const speaker = open('speaker');
    go(speaker, 'two');
    expect(open('audience', 'three').step()).toBe('two');
    expect(speaker.step()).toBe('one');
  });

  it('mends itself within a heartbeat after messages were lost', () => {
    const [audience, speaker] = [open('audience'), open('speaker')];
    hub.lose(true);
    go(speaker, 'two');
    speaker.talk.change({ dark: true });
    expect(audience.step()).toBe('one');
    hub.lose(false);
    vi.advanceTimersByTime(heartbeatMs);
    expect(audience.step()).toBe('two');
    expect(audience.talk.get().dark).toBe(true);
  });

  it('brings a slept window up to date when it asks', () => {
    const [audience, speaker] = [open('audience'), open('speaker')];
    hub.lose(true);
    go(speaker, 'three');
    hub.lose(false);
    audience.talk.catchUp();
    expect(audience.step()).toBe('three');
  });

  it('shows where the other points, until it does not or is gone', () => {
    const [audience, speaker] = [open('audience'), open('speaker')];
    speaker.talk.point([140, 35]);
    expect(audience.talk.get().pointer).toEqual([140, 35]);
    expect(speaker.talk.get().pointer).toBeNull();
    speaker.talk.point(null);
    expect(audience.talk.get().pointer).toBeNull();
    speaker.talk.point([0, 0]);
    speaker.talk.destroy();
    expect(audience.talk.get().pointer).toBeNull();
  });

  it('goes on alone where windows cannot speak to each other', () => {
    const talk = createTalk({
      channel: null,
      role: 'audience',
      id: 'alone',
      step: id('one'),
      isStep: () => true,
      now: () => Date.now(),
      onStep: () => {},
    });
    talk.change({ dark: true });
    talk.point([0, 0]);
    talk.catchUp();
    expect(talk.get()).toMatchObject({ dark: true, connected: false, speakers: 0 });
    talk.destroy();
  });

  it('ignores a step that the text does not have, and everything that is no message', () => {
    const audience = open('audience');
    hub.shout(
      talkMessage('x', {
        type: 'state',
        role: 'speaker',
        state: { step: id('four'), dark: true, revision: 99, by: 'x' },
      }),
    );
    for (const garbage of [
      null,
      1,
      'state',
      [],
      { source: 'dateline-talk' },
      { source: 'dateline-talk', v: 2 },
    ])
      hub.shout(garbage);
    expect(audience.step()).toBe('one');
    expect(audience.talk.get().dark).toBe(false);
  });

  it('leaves nothing behind', () => {
    const timers = vi.getTimerCount();
    for (let times = 0; times < 10; times++) open('audience').talk.destroy();
    expect(vi.getTimerCount()).toBe(timers);
    expect(hub.countOpen()).toBe(0);
  });
});

describe('any number of windows that do anything', () => {
  it('show the same after a heartbeat', () => {
    const act = fc.tuple(fc.nat(3), fc.constantFrom('one', 'two', 'three', 'dark', 'lose', 'find'));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        hub = createMemoryHub();
        const windows = [
          open('audience'),
          open('speaker', 'two'),
          open('audience', 'three'),
          open('speaker'),
        ];
        for (const [at, what] of acts) {
          const window = windows[at]!;
          if (what === 'lose' || what === 'find') hub.lose(what === 'lose');
          else if (what === 'dark') window.talk.change({ dark: !window.talk.get().dark });
          else go(window, what);
        }
        hub.lose(false);
        vi.advanceTimersByTime(heartbeatMs);
        vi.advanceTimersByTime(heartbeatMs);
        expect(new Set(windows.map(({ talk }) => talk.get().dark)).size).toBe(1);
        for (const { talk } of windows) talk.destroy();
      }),
      { numRuns: 50 },
    );
  });
});

describe('what comes through a channel', () => {
  it('is read or is null, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readTalkMessage(data)).toBeNull();
      }),
    );
    const trap = Object.defineProperty({}, 'source', {
      enumerable: true,
      get() {
        throw new Error('never read');
      },
    });
    expect(readTalkMessage(trap)).toBeNull();
  });

  it('is refused where one field does not fit', () => {
    const point = talkMessage('a', { type: 'point', at: [10, 20] });
    expect(readTalkMessage(point)).toEqual(point);
    for (const at of [[10], [10, 91], [Number.NaN, 0], ['1', 2], {}, undefined])
      expect(readTalkMessage({ ...point, at })).toBeNull();
    expect(readTalkMessage({ ...point, from: '' })).toBeNull();
    expect(readTalkMessage({ ...point, v: 2 })).toBeNull();
  });
});
