import type { TalkMessage } from './messages.ts';
import type { TalkChannel } from './talkChannel.ts';

/** The windows that this one has opened, as long as the page lives. */
const opened = new Set<Window>();

export function rememberWindow(window: Window): void {
  opened.add(window);
}

/**
 * A channel between a window and those it has opened, for the one file: to some browsers each file is a site of its own,
 * between which nothing is broadcast. A file has no origin to send to, and what is sent is no secret; what arrives is
 * heard from these windows alone.
 */
export function openByWindow(): TalkChannel {
  const others = (): readonly Window[] => {
    const { opener } = window as { opener: Window | null };
    for (const one of opened) if (one.closed) opened.delete(one);
    return opener ? [opener, ...opened] : [...opened];
  };
  return {
    post(message) {
      for (const other of others()) other.postMessage(message, '*');
    },
    subscribe(listener) {
      const hear = ({ data, source }: MessageEvent<unknown>): void => {
        if (others().some((other) => other === source)) listener(data);
      };
      window.addEventListener('message', hear);
      return () => window.removeEventListener('message', hear);
    },
    close: () => {},
  };
}

/** Both ways at once: a message that arrives twice says nothing new. */
export function joinChannels(channels: readonly TalkChannel[]): TalkChannel {
  return {
    post(message: TalkMessage) {
      for (const channel of channels) channel.post(message);
    },
    subscribe(listener) {
      const stops = channels.map((channel) => channel.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    close() {
      for (const channel of channels) channel.close();
    },
  };
}
