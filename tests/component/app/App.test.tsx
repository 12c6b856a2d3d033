import { mapGeometry } from 'virtual:dateline/map';
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { createFrameSource, unmeasured } from '../../../src/map/frame.ts';
import type { RegionId } from '../../../src/model/ids.ts';
import type { View } from '../../../src/model/view.ts';
import { renderWithStore } from '../support/renderWithStore.tsx';
import { passageOf, placeOf, statement } from '../support/shipped.ts';
import { stubMatchMedia, stubObservers, stubVisibility } from '../support/stubs.ts';

const headline = 'Three defense chiefs, one statement, place by place';

function open(view: Partial<View> = {}, onReady = () => {}) {
  const frames = createFrameSource(unmeasured(statement.opening));
  return renderWithStore(<App geometry={mapGeometry} frames={frames} onReady={onReady} />, view);
}

beforeEach(() => {
  stubMatchMedia();
  stubObservers();
  stubVisibility();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the document’s title', () => {
  it('is the headline and the name at the start', () => {
    open();
    expect(document.title).toBe(`${headline} – Dateline`);
  });

  it('names the place of the address', () => {
    open({ place: placeOf('tokyo').id, passage: passageOf(2).number });
    expect(document.title).toBe(`Tokyo – ${headline}`);
  });

  it('follows what the reader chooses', () => {
    const { store } = open();
    act(() => store.actions.selectPassage(passageOf(9).number));
    expect(document.title).toBe(`Passage 9 – ${headline}`);
    act(() => store.actions.selectPlace(placeOf('china').id));
    expect(document.title).toBe(`China – ${headline}`);
    act(() => store.actions.selectPlace(null));
    expect(document.title).toBe(`${headline} – Dateline`);
  });
});

describe('App', () => {
  it('says once that it has taken over', () => {
    const onReady = vi.fn();
    const { store } = open({}, onReady);
    act(() => store.actions.selectPlace(placeOf('china').id));
    expect(onReady).toHaveBeenCalledTimes(1);
  });

  it('bears the place once on the whole page, at its panel', () => {
    const { container } = open({ place: placeOf('russia').id });
    const bearers = [...container.querySelectorAll<HTMLElement>('[data-place]')];
    expect(bearers.map((element) => element.dataset.place)).toEqual(['russia']);
  });

  it('shows the text in the panel’s place in the text view', async () => {
    // The view's chunk, ahead of its use: a busy machine takes longer for it than a test waits.
    await import('../../../src/app/TextPage.tsx');
    // React resumes what `use` has suspended only inside an awaited `act`.
    const { container } = await act(async () => open({ view: 'text', place: placeOf('russia').id }));
    expect(await screen.findByText('The whole text')).toBeInTheDocument();
    expect(container.querySelector('[data-place]')).toBeNull();
  });

  it('fetches the name of a country that the text does not name', async () => {
    const { store } = open();
    act(() => store.actions.selectRegion('mongolia' as RegionId));
    expect(await screen.findByText('The text does not name Mongolia.')).toBeInTheDocument();
  });
});
