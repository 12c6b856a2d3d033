// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PassageNumber, PlaceId, RegionId, TopicId } from '../../../src/model/ids.ts';
import { defaultView } from '../../../src/model/view.ts';
import { createDatelineStore, type DatelineStore } from '../../../src/store/createDatelineStore.ts';
import { connectHistory, readLocation } from '../../../src/url/history.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const [alpha, beta] = ['alpha', 'beta'] as readonly string[] as readonly [PlaceId, PlaceId];
let disconnect = (): void => {};

/** A store and its history, as the page at this address would have them. */
function openPage(address: string): DatelineStore {
  window.history.replaceState(null, '', address);
  const store = createDatelineStore(smallStatement, readLocation(window.location, smallStatement));
  disconnect = connectHistory(store, window);
  return store;
}

const address = (): string => window.location.pathname + window.location.search + window.location.hash;

/** Goes through history as a reader does, and waits until the page has heard of it. */
async function travel(by: number): Promise<void> {
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.go(by);
  await arrived;
}

beforeEach(() => {
  disconnect = () => {};
});

afterEach(() => {
  disconnect();
  vi.restoreAllMocks();
});

describe('readLocation', () => {
  const read = (search: string, hash: string) => {
    const { place, passage } = readLocation({ search, hash }, smallStatement);
    return { place, passage };
  };

  it('takes a fragment that leads to a place or a passage for a choice', () => {
    expect(read('', '#place-beta')).toEqual({ place: 'beta', passage: null });
    expect(read('', '#passage-3')).toEqual({ place: null, passage: 3 });
  });

  it('lets the fragment win over the query, since it is the later choice', () => {
    expect(read('?place=alpha&passage=1', '#place-beta')).toEqual({ place: 'beta', passage: null });
    expect(read('?place=alpha', '#passage-3')).toEqual({ place: null, passage: 3 });
  });

  it('lets the query stand where the fragment leads to nothing', () => {
    expect(read('?place=alpha', '#place-atlantis')).toEqual({ place: 'alpha', passage: null });
  });

  it('keeps what the query says of everything else', () => {
    const view = readLocation({ search: '?theme=dark&topic=talks', hash: '#place-beta' }, smallStatement);
    expect(view).toEqual({ ...defaultView, theme: 'dark', topics: ['talks'], place: 'beta' });
  });

  it.each([
    '#place-atlantis',
    '#passage-99',
    '#passage-',
    '#place',
    '#theme-dark',
    '#%E0%A4%A',
    '#place-beta&passage=1',
    '#',
  ])('makes nothing of %s', (hash) => {
    expect(read('', hash)).toEqual({ place: null, passage: null });
  });
});

describe('the address', () => {
  it('gets a new entry when the reader chooses a place, a passage, or neither', () => {
    const store = openPage('/');
    const before = window.history.length;
    store.actions.selectPlace(beta);
    expect(address()).toBe('/?place=beta');
    store.actions.setView({ passage: 2 as PassageNumber });
    expect(address()).toBe('/?place=beta&passage=2');
    store.actions.selectPlace(null);
    expect(address()).toBe('/');
    expect(window.history.length).toBe(before + 3);
  });

  it('gets no new entry for a theme, a search or a filter', () => {
    const store = openPage('/?place=beta');
    const before = window.history.length;
    store.actions.setView({ theme: 'dark' });
    store.actions.setView({ query: 'talks' });
    store.actions.setView({ topics: ['talks'] as readonly string[] as readonly TopicId[] });
    expect(address()).toBe('/?place=beta&topic=talks&q=talks&theme=dark');
    expect(window.history.length).toBe(before);
  });

  it('gets no new entry in an embed, so that the host’s Back stays the host’s', () => {
    const store = openPage('/?embed=1');
    const before = window.history.length;
    store.actions.selectPlace(beta);
    store.actions.selectPlace(alpha);
    expect(address()).toBe('/?place=alpha&embed=1');
    expect(window.history.length).toBe(before);
  });

  it('gets no new entry in a frame that does not know it is an embed, nor for what a host asks', () => {
    const store = openPage('/');
    const before = window.history.length;
    store.actions.setView({ place: beta }, 'host');
    expect(address()).toBe('/?place=beta');
    store.actions.open(store.getState().view, null, true);
    store.actions.selectPlace(alpha);
    expect(address()).toBe('/?place=alpha');
    expect(window.history.length).toBe(before);
  });

  it('gets no new entry for what changes no view', () => {
    const store = openPage('/?place=beta');
    const before = window.history.length;
    store.actions.selectPlace(beta);
    store.actions.hover(alpha);
    store.actions.moveCamera({ kind: 'zoom', by: 1 });
    store.actions.setMap('live');
    expect(window.history.length).toBe(before);
    expect(address()).toBe('/?place=beta');
  });

  it('keeps the path that the page was opened under', () => {
    const store = openPage('/some/folder/ja/');
    store.actions.selectPlace(beta);
    expect(address()).toBe('/some/folder/ja/?place=beta');
  });

  it('says the same in its canonical form once the page is open', () => {
    openPage('/?utm_source=mail&place=beta&passage=99&theme=DARK');
    expect(address()).toBe('/?place=beta');
  });

  it('has a fragment that leads to a place folded into its query, in the same entry', () => {
    window.history.replaceState(null, '', '/');
    const before = window.history.length;
    const store = openPage('/?theme=dark#place-beta');
    expect(store.getState().view.place).toBe('beta');
    expect(address()).toBe('/?place=beta&theme=dark');
    expect(window.history.length).toBe(before);
  });
});

describe('a plain link into the document', () => {
  it('chooses what it leads to, and Back undoes it', async () => {
    const store = openPage('/?theme=dark');
    const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    window.location.hash = '#place-beta';
    await arrived;
    expect(store.getState()).toMatchObject({ driver: 'history', view: { place: 'beta', theme: 'dark' } });
    expect(address()).toBe('/?place=beta&theme=dark');
    await travel(-1);
    expect(store.getState().view.place).toBe(null);
  });
});

describe('Back and Forward', () => {
  it('restore what was chosen, and write nothing', async () => {
    const store = openPage('/');
    store.actions.selectPlace(beta);
    store.actions.selectPlace(alpha);
    const push = vi.spyOn(window.history, 'pushState');
    const replace = vi.spyOn(window.history, 'replaceState');
    await travel(-1);
    expect(store.getState().view.place).toBe('beta');
    expect(store.getState().driver).toBe('history');
    expect(address()).toBe('/?place=beta');
    await travel(-1);
    expect(store.getState().view.place).toBe(null);
    await travel(2);
    expect(store.getState().view.place).toBe('alpha');
    expect(push).not.toHaveBeenCalled();
    expect(replace).not.toHaveBeenCalled();
  });

  it('leave the country that the text does not name', async () => {
    const store = openPage('/?place=beta');
    store.actions.selectRegion('atlantis' as RegionId);
    expect(store.getState().elsewhere).toBe('atlantis');
    await travel(-1);
    expect(store.getState()).toMatchObject({ elsewhere: null, view: { place: 'beta' } });
  });

  it('are followed by a choice that pushes again', async () => {
    const store = openPage('/');
    store.actions.selectPlace(beta);
    await travel(-1);
    store.actions.selectPlace(alpha);
    expect(address()).toBe('/?place=alpha');
    await travel(-1);
    expect(store.getState().view.place).toBe(null);
  });

  it('mean nothing any more once the page has let go', async () => {
    const store = openPage('/');
    store.actions.selectPlace(beta);
    disconnect();
    await travel(-1);
    expect(store.getState().view.place).toBe('beta');
    store.actions.selectPlace(alpha);
    expect(address()).toBe('/');
  });
});

describe('a browser that refuses to write history', () => {
  it('leaves the page working', () => {
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException(
        'Attempt to use history.pushState() more than 100 times per 30 seconds',
        'SecurityError',
      );
    });
    vi.spyOn(window.history, 'replaceState').mockImplementationOnce((_state, _unused, url) => {
      expect(url).toBe('/?place=beta');
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const store = createDatelineStore(smallStatement, { ...defaultView, place: beta });
    disconnect = connectHistory(store, window);
    expect(() => store.actions.selectPlace(alpha)).not.toThrow();
    expect(store.getState().view.place).toBe('alpha');
  });
});

describe('a talk that a link carries', () => {
  it('stays in the address until its view has read it', () => {
    const store = openPage('/?view=present#talk=abc');
    expect(address()).toBe('/?view=present#talk=abc');
    store.actions.setView({ theme: 'dark' });
    expect(address()).toBe('/?view=present&theme=dark#talk=abc');
  });
});

describe('a window that another window of the talk drives', () => {
  it('replaces its entry, so that Back is its reader’s own', () => {
    const store = openPage('/?view=present');
    const entries = window.history.length;
    store.actions.setView({ place: alpha }, 'talk');
    expect(address()).toBe('/?view=present&place=alpha');
    expect(window.history.length).toBe(entries);
  });
});
