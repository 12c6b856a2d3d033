import type { View, ViewName } from '../model/view.ts';
import { fullPageUrl } from '../url/fullPage.ts';
import { rememberWindow } from './channel/openByWindow.ts';

/** The address of another window of the same talk. */
export function talkAddress(view: View, name: ViewName): string {
  return fullPageUrl({ ...view, view: name, place: null, passage: null }, window.location);
}

/** Opens another window of the talk, or brings the one that is open to the front. False where the browser refuses. */
export function openTalkWindow(view: View, name: ViewName): boolean {
  try {
    const opened = window.open(talkAddress(view, name), `dateline-${name}`, 'popup,width=1180,height=760');
    if (opened) rememberWindow(opened);
    opened?.focus();
    return opened !== null;
  } catch {
    return false;
  }
}

/** Into full screen or out of it. Resolves to false where the browser refuses. */
export async function toggleFullscreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}
