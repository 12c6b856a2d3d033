// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectDocument } from '../../../src/app/documentState.ts';
import { readStoredTheme } from '../../../src/app/storedTheme.ts';
import { createFrameSource, unmeasured } from '../../../src/map/frame.ts';
import { defaultView, type View } from '../../../src/model/view.ts';
import { createDatelineStore } from '../../../src/store/createDatelineStore.ts';
import { smallStatement } from '../../support/smallStatement.ts';

function connect(view: Partial<View> = {}) {
  const root = document.createElement('html');
  const store = createDatelineStore(smallStatement, { ...defaultView, ...view });
  const frames = createFrameSource(unmeasured(smallStatement.opening));
  const disconnect = connectDocument(store, frames, root);
  return { root, store, frames, disconnect, ...store.actions };
}

const frame = { camera: { lng: 12.345678, lat: -3.1, zoom: 4.56789 }, size: { width: 9, height: 9 } };

beforeEach(() => window.localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('what stands on <html>', () => {
  it('says which map is on screen and which view', () => {
    const { root, setMap } = connect();
    expect(root.dataset).toMatchObject({ map: 'static', view: 'map' });
    setMap('live');
    expect(root.dataset.map).toBe('live');
    setMap('unavailable', 'no-webgl');
    expect(root.dataset.map).toBe('unavailable');
  });

  it('has the camera once it has settled: longitude, latitude, zoom', () => {
    const { root, frames } = connect();
    frames.set({ ...frame, settled: false });
    expect(root.dataset.camera).toBeUndefined();
    frames.set({ ...frame, settled: true });
    expect(root.dataset.camera).toBe('12.3457,-3.1000,4.568');
  });

  it('has the theme of the address before the reader’s own, and none where both are silent', () => {
    const { root, open, preferTheme, setView } = connect();
    expect(root.dataset.theme).toBeUndefined();
    open({ ...defaultView, theme: 'light' }, 'dark');
    expect(root.dataset.theme).toBe('light');
    setView({ theme: null });
    expect(root.dataset.theme).toBe('dark');
    preferTheme('light');
    expect(root.dataset.theme).toBe('light');
  });

  it('says whether the page is an embed, and of which level where that is not the full one', () => {
    expect(connect().root.dataset).not.toHaveProperty('embed');
    expect(connect({ embed: true }).root.dataset).toMatchObject({ embed: '' });
    expect(connect({ embed: true }).root.dataset).not.toHaveProperty('ui');
    expect(connect({ embed: true, ui: 'none' }).root.dataset).toMatchObject({ embed: '', ui: 'none' });
  });

  it('changes no more once the page has let go', () => {
    const { root, frames, disconnect, setMap } = connect();
    disconnect();
    setMap('live');
    frames.set({ ...frame, settled: true });
    expect(root.dataset).toMatchObject({ map: 'static' });
    expect(root.dataset.camera).toBeUndefined();
  });
});

describe('the reader’s theme', () => {
  it('is kept on the device, and read again', () => {
    expect(readStoredTheme()).toBe(null);
    connect().preferTheme('dark');
    expect(readStoredTheme()).toBe('dark');
  });

  it('is not kept in an embed, nor in a frame that does not know it is one', () => {
    const embed = connect({ embed: true });
    embed.preferTheme('dark');
    expect(embed.root.dataset.theme).toBe('dark');
    const framed = connect();
    framed.open(defaultView, null, true);
    framed.preferTheme('dark');
    expect(readStoredTheme()).toBe(null);
  });

  it('is not kept when it comes with an address', () => {
    connect().setView({ theme: 'dark' });
    expect(readStoredTheme()).toBe(null);
  });

  it('is none where the device keeps something else', () => {
    window.localStorage.setItem('dateline.theme', 'sepia');
    expect(readStoredTheme()).toBe(null);
  });

  it('is followed, and nothing throws, where storage is forbidden', () => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    expect(readStoredTheme()).toBe(null);
    const { root, preferTheme } = connect();
    expect(() => preferTheme('dark')).not.toThrow();
    expect(root.dataset.theme).toBe('dark');
  });
});
