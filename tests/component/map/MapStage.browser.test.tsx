import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MapStage } from '../../../src/map/MapStage.tsx';
import '../support/browserStyles.ts';
import { boxSize, emptyFrames, geometry, MapBox } from '../support/mapBox.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { placeOf } from '../support/shipped.ts';

const patience = { timeout: 8000 };
const sentence = 'This device cannot draw the interactive map, so this is the still one.';

beforeEach(async () => {
  await page.viewport(1000, 800);
  const original = HTMLCanvasElement.prototype.getContext;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    ...args: Parameters<typeof original>
  ) {
    return args[0] === 'webgl2' ? null : original.apply(this, args);
  } as typeof original);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The stage on a device without WebGL2, once it has given up. */
async function showStage() {
  const frames = emptyFrames();
  const rendered = renderWithStore(
    <MapBox>
      <MapStage geometry={geometry} frames={frames} flavour="light" />
    </MapBox>,
  );
  await waitFor(() => expect(rendered.store.getState().map).toBe('unavailable'), patience);
  const stage = rendered.container.querySelector<HTMLElement>('section[data-status]');
  if (!stage) throw new Error('The map has no stage.');
  return { ...rendered, frames, stage };
}

async function withGestures() {
  const rendered = await showStage();
  await waitFor(() => expect(rendered.stage.dataset.gestures).toBe(''), patience);
  return rendered;
}

describe('the map of a device without WebGL2', () => {
  it('is the still one, and says so', async () => {
    const { stage, store } = await showStage();
    expect(store.getState().mapFailure).toBe('no-webgl');
    expect(stage.dataset.status).toBe('unavailable');
    expect(screen.getByText(sentence, { exact: false }).checkVisibility()).toBe(true);
  });

  it('keeps every place in reach', async () => {
    const { container, store } = await showStage();
    await userEvent.click(container.querySelector('[data-label="north-korea"]') ?? container);
    expect(store.getState().view.place).toBe('north-korea');
  });

  it('tries again when asked, and fails again with the same sentence', async () => {
    const { store } = await showStage();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(store.getState().mapAttempt).toBe(1);
    await waitFor(() => expect(store.getState().map).toBe('unavailable'), patience);
    expect(screen.getByText(sentence, { exact: false }).checkVisibility()).toBe(true);
  });

  it('takes its sentence away when told to', async () => {
    const { stage } = await showStage();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText(sentence, { exact: false })).toBeNull();
    expect(stage.dataset.status).toBe('unavailable');
  });
});

describe('the still map’s own gestures', () => {
  it('zoom by the wheel and write the camera back as the reader’s', async () => {
    const { frames, stage, store } = await withGestures();
    const before = frames.get().camera.zoom;
    const { left, top } = stage.getBoundingClientRect();
    const target = document.elementFromPoint(left + 500, top + 330) ?? stage;
    const wheel = { deltaY: -240, clientX: left + 500, clientY: top + 330, bubbles: true, cancelable: true };
    act(() => void target.dispatchEvent(new WheelEvent('wheel', wheel)));
    expect(frames.get().camera.zoom).toBeGreaterThan(before);
    await waitFor(() => expect(frames.get().settled).toBe(true), patience);
    await waitFor(() => expect(store.getState().camera).toMatchObject({ movedByReader: true }), patience);
    expect(store.getState().camera).toMatchObject({ kind: 'camera', camera: frames.get().camera });
  });

  it('move the map’s view box with the camera', async () => {
    const { container, stage } = await withGestures();
    const viewBox = () => container.querySelector('svg[role="group"]')?.getAttribute('viewBox');
    const before = viewBox();
    act(() => stage.focus());
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(viewBox()).not.toBe(before), patience);
  });

  it('fly to a place that is chosen', async () => {
    const { frames, store } = await withGestures();
    act(() => store.actions.selectPlace(placeOf('ukraine').id));
    await waitFor(() => {
      expect(Math.abs(frames.get().camera.lng - 31)).toBeLessThan(12);
      expect(frames.get().settled).toBe(true);
    }, patience);
  });

  it('zoom by the buttons', async () => {
    const { frames } = await withGestures();
    const before = frames.get().camera.zoom;
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    await waitFor(() => expect(frames.get().camera.zoom).toBeCloseTo(before + 1, 3), patience);
    expect(frames.get().size).toEqual(boxSize);
  });
});
