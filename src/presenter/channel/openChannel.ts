import { openBroadcast } from './openBroadcast.ts';
import { joinChannels, openByWindow } from './openByWindow.ts';
import type { TalkChannel } from './talkChannel.ts';

/** What carries a talk here; null where nothing can. */
export function openChannel(name: string): TalkChannel | null {
  const broadcast = openBroadcast(name);
  if (!import.meta.env.DATELINE_SINGLE) return broadcast;
  const direct = openByWindow();
  return broadcast ? joinChannels([broadcast, direct]) : direct;
}
