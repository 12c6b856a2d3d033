import { act } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { RelationLines } from '../../../src/map/overlay/RelationLines.tsx';
import type { PlaceId, RelationId } from '../../../src/model/ids.ts';
import '../support/browserStyles.ts';
import { MapBox, openingFrames } from '../support/mapBox.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';

beforeEach(() => page.viewport(1000, 800));

const supply = {
  id: 'supply' as RelationId,
  name: { en: 'Supply', ja: '供給', ko: '공급' },
  evidence: [],
  kind: 'directed',
  from: ['japan' as PlaceId],
  to: ['ukraine' as PlaceId],
  about: null,
} as const;

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

function showLines(motion: 'reduce' | 'welcome') {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) => ({ matches: motion === 'reduce' && media.includes('reduce') }) as MediaQueryList,
  );
  const frames = openingFrames();
  const { store } = renderWithStore(
    <MapBox>
      <RelationLines frames={frames} occupied={{ current: [] }} />
    </MapBox>,
    { place: 'japan' as PlaceId },
  );
  act(() => store.actions.setRelations([supply]));
  const line = document.querySelector('[data-relation="supply"] path:nth-of-type(2)');
  if (!line) throw new Error('There is no line.');
  return { frames, line };
}

describe('a line between places', () => {
  it('that stands writes nothing to the page, and follows the map', async () => {
    const { frames, line } = showLines('reduce');
    const before = line.getAttribute('d');
    expect(before).toMatch(/^M/);
    let writes = 0;
    const observer = new MutationObserver((records) => {
      writes += records.length;
    });
    observer.observe(line, { attributes: true });
    await nextFrame();
    await nextFrame();
    await nextFrame();
    expect(writes).toBe(0);
    const { camera } = frames.get();
    frames.set({ ...frames.get(), camera: { ...camera, lng: camera.lng + 10 } });
    expect(line.getAttribute('d')).not.toBe(before);
    observer.disconnect();
  });

  it('that is being drawn asks for one frame at a time, however often the map moves', async () => {
    const { frames } = showLines('welcome');
    await nextFrame();
    for (let move = 0; move < 5; move += 1) frames.set({ ...frames.get() });
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    await nextFrame();
    // Its own request of the frame, and this test's.
    expect(asked.mock.calls.length).toBe(2);
  });
});
