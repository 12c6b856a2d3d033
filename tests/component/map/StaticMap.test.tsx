import { mapGeometry as shippedGeometry } from 'virtual:dateline/map';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFrameSource, unmeasured } from '../../../src/map/frame.ts';
import { StaticMap } from '../../../src/map/static/StaticMap.tsx';
import type { RegionId } from '../../../src/model/ids.ts';
import type { MapGeometry } from '../../../src/model/mapGeometry.ts';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { placeOf, statement } from '../support/shipped.ts';

const mapGeometry: MapGeometry = shippedGeometry;

function showMap() {
  const frames = createFrameSource(unmeasured(statement.opening));
  return renderWithStore(<StaticMap geometry={mapGeometry} frames={frames} />);
}

const linkTo = (container: HTMLElement, id: string): SVGElement => {
  const link = container.querySelector<SVGElement>(`a[href="#place-${id}"]`);
  if (!link) throw new Error(`The map has no link to ${id}.`);
  return link;
};

const drawnIn = (container: Element, selector: string): Set<string | null> =>
  new Set([...container.querySelectorAll(`${selector} use`)].map((use) => use.getAttribute('href')));

const hard = statement.places.filter((place) => !place.soft);

describe('StaticMap', () => {
  it.each(hard.map((place) => [place.name.en, place] as const))('has a link named %s…', (name, place) => {
    const { container } = showMap();
    const link = linkTo(container, place.id);
    expect(link.getAttribute('aria-label')?.startsWith(`${name}, `)).toBe(true);
    expect(link).toHaveAttribute('data-role', place.role);
  });

  it('draws every region of a place inside its link, in all four copies of the world', () => {
    const { container } = showMap();
    for (const place of hard) {
      const uses = [...linkTo(container, place.id).querySelectorAll('use')];
      for (const region of place.regions) {
        const copies = uses.filter((use) => use.getAttribute('href') === `#region-${region}`);
        expect(new Set(copies.map((use) => use.getAttribute('x')))).toEqual(
          new Set([-1, 0, 1, 2].map((copy) => String(copy * mapGeometry.worldWidth))),
        );
      }
    }
  });

  it('uses only regions that the document has a path for', () => {
    const { container } = showMap();
    const known = new Set(mapGeometry.regions.map((region) => `#region-${region}`));
    const used = [...drawnIn(container, 'a')];
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((href) => !known.has(href ?? ''))).toEqual([]);
  });

  it('lets a soft extent through to what lies below: it is no link', () => {
    const { container } = showMap();
    expect(container.querySelector('a[href="#place-indo-pacific"]')).toBeNull();
  });

  it('chooses a place by a click and outlines it', async () => {
    const { container, store, user } = showMap();
    await user.click(linkTo(container, 'china'));
    expect(store.getState().view.place).toBe('china');
    await waitFor(() => expect(linkTo(container, 'china')).toHaveAttribute('data-state', 'chosen'));
    expect(drawnIn(container, '[class*="outline"]')).toEqual(
      new Set(placeOf('china').regions.map((region) => `#region-${region}`)),
    );
  });

  it('lights the place under the pointer and no longer', async () => {
    const { container, store, user } = showMap();
    await user.hover(linkTo(container, 'japan'));
    expect(store.getState().hovered).toBe('japan');
    expect(linkTo(container, 'japan')).toHaveAttribute('data-state', 'hovered');
    await user.unhover(linkTo(container, 'japan'));
    expect(store.getState().hovered).toBeNull();
    expect(linkTo(container, 'japan')).toHaveAttribute('data-state', 'rest');
  });

  it('leaves the keyboard to the labels', () => {
    const { container } = showMap();
    const links = [...container.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('tabindex'))).toEqual(hard.map(() => '-1'));
  });

  it('shows a soft extent only while it is chosen or pointed at', async () => {
    const { container, store } = showMap();
    const extent = '[class*="extent"]';
    expect(container.querySelector(extent)).toBeNull();
    act(() => store.actions.hover(placeOf('indo-pacific').id));
    expect(container.querySelector(extent)).toHaveAttribute('data-state', 'hovered');
    act(() => store.actions.selectPlace(placeOf('indo-pacific').id));
    await waitFor(() => expect(container.querySelector(extent)).toHaveAttribute('data-state', 'chosen'));
  });

  it('outlines a country that the text does not name once it is chosen', async () => {
    const { container, store } = showMap();
    act(() => store.actions.selectRegion('mongolia' as RegionId));
    await waitFor(() =>
      expect(drawnIn(container, '[class*="outline"]')).toEqual(new Set(['#region-mongolia'])),
    );
  });

  it('is called a map, and leaves it to the section around it to say of what', () => {
    showMap();
    expect(screen.getByRole('group', { name: 'Map' })).toBeInTheDocument();
  });
});
