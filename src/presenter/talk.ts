import type { Position } from '../model/camera.ts';
import type { StepId } from '../model/ids.ts';
import {
  readTalkMessage,
  type TalkMessage,
  type TalkState,
  talkMessage,
  type WindowRole,
} from './channel/messages.ts';
import type { TalkChannel } from './channel/talkChannel.ts';

/** How often each window says that it is there, and how long it may be silent before it counts as gone. */
export const heartbeatMs = 1000;
export const patienceMs = 3500;

/** What a window knows of the talk, for its components to show. The same object until something changes. */
export interface TalkSnapshot {
  readonly dark: boolean;
  /** The other windows that have been heard lately, by what they are. */
  readonly audiences: number;
  readonly speakers: number;
  /** Where another window points; null where none does. */
  readonly pointer: Position | null;
  /** False where this browser lets windows not speak to each other. */
  readonly connected: boolean;
}

export interface Talk {
  readonly get: () => TalkSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** What this window's reader did; all other windows follow. */
  readonly change: (patch: Partial<Pick<TalkState, 'step' | 'dark'>>) => void;
  readonly point: (at: Position | null) => void;
  /** Asks the others how things stand: after a sleep, or when the window is shown again. */
  readonly catchUp: () => void;
  readonly destroy: () => void;
}

interface Options {
  /** Null where there is none: the talk goes on in this window alone. */
  readonly channel: TalkChannel | null;
  readonly role: WindowRole;
  /** Tells this window from all others. */
  readonly id: string;
  readonly step: StepId;
  readonly isStep: (id: StepId) => boolean;
  /** Milliseconds of a clock that nobody sets. */
  readonly now: () => number;
  /** Another window went to a step. */
  readonly onStep: (step: StepId) => void;
}

/**
 * One window's part in a talk. Every message carries the whole state and the newest one holds, so that a lost message,
 * a reload, a crash, a closed lid or a late window mend themselves within a heartbeat.
 */
export function createTalk({ channel, role, id, step, isStep, now, onStep }: Options): Talk {
  const listeners = new Set<() => void>();
  const others = new Map<string, { readonly role: WindowRole; readonly heardMs: number }>();
  let state: TalkState = { step, dark: false, revision: 0, by: id };
  let pointer: { readonly from: string; readonly at: Position } | null = null;
  let snapshot: TalkSnapshot = summary();

  function summary(): TalkSnapshot {
    const count = (wanted: WindowRole) =>
      [...others.values()].filter((other) => other.role === wanted).length;
    return {
      dark: state.dark,
      audiences: count('audience'),
      speakers: count('speaker'),
      pointer: pointer?.at ?? null,
      connected: channel !== null,
    };
  }

  const tell = (): void => {
    const next = summary();
    const same = (Object.keys(next) as (keyof TalkSnapshot)[]).every((key) => next[key] === snapshot[key]);
    if (same) return;
    snapshot = next;
    for (const listener of listeners) listener();
  };

  const say = (): void => channel?.post(talkMessage(id, { type: 'state', role, state }));

  const forget = (other: string): void => {
    others.delete(other);
    if (pointer?.from === other) pointer = null;
  };

  const hear = (message: TalkMessage): void => {
    if (message.from === id) return;
    switch (message.type) {
      case 'hello':
        say();
        break;
      case 'bye':
        forget(message.from);
        break;
      case 'point':
        pointer = message.at && { from: message.from, at: message.at };
        break;
      case 'state': {
        others.set(message.from, { role: message.role, heardMs: now() });
        const theirs = message.state;
        if (!isStep(theirs.step) || !isNewer(theirs, state)) break;
        const moved = theirs.step !== state.step;
        state = theirs;
        if (moved) onStep(theirs.step);
        break;
      }
    }
    tell();
  };

  const beat = (): void => {
    for (const [other, { heardMs }] of others) if (now() - heardMs > patienceMs) forget(other);
    say();
    tell();
  };

  const stop = channel?.subscribe((data) => {
    const message = readTalkMessage(data);
    if (message) hear(message);
  });
  const timer = setInterval(beat, heartbeatMs);
  channel?.post(talkMessage(id, { type: 'hello' }));
  say();

  return {
    get: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(patch) {
      const next = { ...state, ...patch };
      if (next.step === state.step && next.dark === state.dark) return;
      state = { ...next, revision: state.revision + 1, by: id };
      say();
      tell();
    },
    point: (at) => channel?.post(talkMessage(id, { type: 'point', at: at && [...at] })),
    catchUp() {
      channel?.post(talkMessage(id, { type: 'hello' }));
      beat();
    },
    destroy() {
      clearInterval(timer);
      channel?.post(talkMessage(id, { type: 'bye' }));
      stop?.();
      channel?.close();
      listeners.clear();
    },
  };
}

function isNewer(theirs: TalkState, ours: TalkState): boolean {
  return theirs.revision > ours.revision || (theirs.revision === ours.revision && theirs.by > ours.by);
}
