import type { TalkChannel } from './talkChannel.ts';

/** A channel between the windows of one browser; null where the browser has none or refuses it. */
export function openBroadcast(name: string): TalkChannel | null {
  let broadcast: BroadcastChannel;
  try {
    broadcast = new BroadcastChannel(name);
  } catch {
    return null;
  }
  return {
    post(message) {
      try {
        broadcast.postMessage(message);
      } catch {
        // Closed, as the browser does to a page that it keeps for Back: the next state that is sent makes up for it.
      }
    },
    subscribe(listener) {
      const hear = ({ data }: MessageEvent<unknown>): void => listener(data);
      broadcast.addEventListener('message', hear);
      return () => broadcast.removeEventListener('message', hear);
    },
    close: () => broadcast.close(),
  };
}
