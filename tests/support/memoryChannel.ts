import type { TalkMessage } from '../../src/presenter/channel/messages.ts';
import type { TalkChannel } from '../../src/presenter/channel/talkChannel.ts';

/** Channels that hear each other within one program, at once; what they carry is copied, as between windows. */
export function createMemoryHub() {
  const ends = new Set<(data: unknown) => void>();
  let lost = false;

  const deliver = (data: unknown, from?: (data: unknown) => void): void => {
    if (lost) return;
    for (const end of [...ends]) if (end !== from) end(structuredClone(data));
  };

  return {
    open(): TalkChannel {
      const listeners = new Set<(data: unknown) => void>();
      const hear = (data: unknown): void => {
        for (const listener of listeners) listener(data);
      };
      ends.add(hear);
      return {
        post(message: TalkMessage) {
          if (ends.has(hear)) deliver(message, hear);
        },
        subscribe(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        close: () => void ends.delete(hear),
      };
    },
    /** Says anything at all to everybody. */
    shout: (data: unknown) => deliver(data),
    /** Loses all messages, until it is told not to. */
    lose: (all: boolean) => {
      lost = all;
    },
    countOpen: () => ends.size,
  };
}
