import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { talkMessage } from '../../../src/presenter/channel/messages.ts';
import { joinChannels, openByWindow, rememberWindow } from '../../../src/presenter/channel/openByWindow.ts';
import { createMemoryHub } from '../../support/memoryChannel.ts';

const hello = talkMessage('a', { type: 'hello' });

/** What a channel uses of a window. */
function makeWindow() {
  return Object.assign(new EventTarget(), { closed: false, opener: null as unknown, postMessage: vi.fn() });
}

type MadeWindow = ReturnType<typeof makeWindow>;

const asWindow = (made: MadeWindow): Window => made as unknown as Window;

function arrive(at: MadeWindow, source: MadeWindow | null): void {
  at.dispatchEvent(Object.assign(new Event('message'), { data: hello, source }));
}

let here = makeWindow();
beforeEach(() => {
  here = makeWindow();
  vi.stubGlobal('window', here);
});
afterEach(() => vi.unstubAllGlobals());

describe('a channel by window', () => {
  it('reaches the opener and the windows that were opened, until they are closed', () => {
    const [opener, speaker] = [makeWindow(), makeWindow()];
    here.opener = opener;
    rememberWindow(asWindow(speaker));
    const channel = openByWindow();
    channel.post(hello);
    speaker.closed = true;
    channel.post(hello);
    expect(opener.postMessage).toHaveBeenCalledTimes(2);
    expect(speaker.postMessage.mock.calls).toEqual([[hello, '*']]);
  });

  it('hears them and nobody else, until it is left', () => {
    const opener = makeWindow();
    here.opener = opener;
    const heard = vi.fn();
    const stop = openByWindow().subscribe(heard);
    arrive(here, makeWindow());
    arrive(here, null);
    expect(heard).not.toHaveBeenCalled();
    arrive(here, opener);
    expect(heard.mock.calls).toEqual([[hello]]);
    stop();
    arrive(here, opener);
    expect(heard).toHaveBeenCalledOnce();
  });
});

it('channels that are joined speak, hear and close as one', () => {
  const hubs = [createMemoryHub(), createMemoryHub()];
  const joined = joinChannels(hubs.map((hub) => hub.open()));
  const [said, heard] = [vi.fn(), vi.fn()];
  for (const hub of hubs) hub.open().subscribe(said);
  joined.subscribe(heard);
  joined.post(hello);
  expect(said).toHaveBeenCalledTimes(2);
  for (const hub of hubs) hub.shout(hello);
  expect(heard).toHaveBeenCalledTimes(2);
  joined.close();
  expect(hubs.map((hub) => hub.countOpen())).toEqual([1, 1]);
});
