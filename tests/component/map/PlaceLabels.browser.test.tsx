import { act } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LateOverlay } from '../../../src/map/overlay/LateOverlay.tsx';
import { PlaceLabels } from '../../../src/map/overlay/PlaceLabels.tsx';
import '../support/browserStyles.ts';
import { boxSize, geometry, MapBox, openingFrames } from '../support/mapBox.tsx';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { placeOf, statement } from '../support/shipped.ts';

beforeEach(() => page.viewport(1000, 800));

function showLabels() {
  const frames = openingFrames();
  const rendered = renderWithStore(
    <MapBox>
      <PlaceLabels frames={frames} />
      <LateOverlay geometry={geometry} frames={frames} occupied={{ current: [] }} />
    </MapBox>,
  );
  return { ...rendered, frames };
}

const labelOf = (id: string): HTMLElement => {
  const label = document.querySelector<HTMLElement>(`[data-label="${id}"]`);
  if (!label) throw new Error(`No label of ${id}.`);
  return label;
};

const isShown = (label: HTMLElement) => getComputedStyle(label).visibility === 'visible';
const pillOf = (label: HTMLElement) => (label.firstElementChild ?? label).getBoundingClientRect();
const labels = () => statement.places.map(({ id }) => labelOf(id));

describe('the labels on a map of 800×600', () => {
  it('show every place that is no soft extent', () => {
    showLabels();
    const hidden = labels().filter((label) => !isShown(label));
    expect(hidden.map((label) => label.dataset.label).filter((id) => id !== 'indo-pacific')).toEqual([]);
  });

  it('do not overlap one another', () => {
    showLabels();
    const shown = labels().filter(isShown);
    const clashes = shown.flatMap((a, index) =>
      shown.slice(index + 1).flatMap((b) => {
        const [p, q] = [pillOf(a), pillOf(b)];
        const apart = p.right <= q.left || q.right <= p.left || p.bottom <= q.top || q.bottom <= p.top;
        return apart ? [] : [`${a.dataset.label} and ${b.dataset.label}`];
      }),
    );
    expect(clashes).toEqual([]);
  });

  it('stay on the map', () => {
    const { container } = showLabels();
    const box = container.querySelector('[data-labels]')?.getBoundingClientRect() ?? new DOMRect();
    expect(box.width).toBe(boxSize.width);
    for (const label of labels().filter(isShown)) {
      const { left, right, top, bottom } = pillOf(label);
      expect(left, label.dataset.label).toBeGreaterThanOrEqual(box.left);
      expect(right, label.dataset.label).toBeLessThanOrEqual(box.right);
      expect(top, label.dataset.label).toBeGreaterThanOrEqual(box.top);
      expect(bottom, label.dataset.label).toBeLessThanOrEqual(box.bottom);
    }
  });

  it.each(['united-states', 'camp-david', 'ukraine'])(
    'put %s, out of view, at the edge with an arrow',
    (id) => {
      showLabels();
      expect(labelOf(id).dataset.as).toBe('chip');
      expect(['left', 'right', 'top', 'bottom']).toContain(labelOf(id).dataset.side);
    },
  );

  it('take a place that comes into view from the edge', () => {
    const { frames } = showLabels();
    act(() => frames.set({ camera: { lng: 31, lat: 48, zoom: 4 }, size: boxSize, settled: true }));
    expect(labelOf('ukraine').dataset.as).not.toBe('chip');
    expect(labelOf('tokyo').dataset.as).toBe('chip');
  });

  it('are not shown where the build has not placed them, until they can be laid out', () => {
    const frames = openingFrames();
    const { container } = renderWithStore(
      <MapBox>
        <PlaceLabels frames={frames} />
      </MapBox>,
    );
    const overlay = container.querySelector('[data-labels]') ?? container;
    expect(getComputedStyle(overlay).opacity).toBe('1');
    act(() => frames.set({ camera: { lng: 31, lat: 48, zoom: 4 }, size: boxSize, settled: true }));
    expect(getComputedStyle(overlay).opacity).toBe('0');
  });

  it('choose their place by a click', async () => {
    const { store } = showLabels();
    await userEvent.click(labelOf('japan'));
    expect(store.getState().view.place).toBe('japan');
    expect(labelOf('japan').getAttribute('aria-current')).toBe('true');
  });

  it('light their place by the keyboard’s focus', () => {
    const { store } = showLabels();
    act(() => labelOf('china').focus());
    expect(store.getState().hovered).toBe(placeOf('china').id);
  });
});
