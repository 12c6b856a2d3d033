import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DatelineMapElement } from '../../../src/host/api.ts';
import { createDateline } from '../../../src/host/embed.ts';

/** A guest that never speaks: the page is there, and knows nothing of all this. */
const silent = new URL('./silent-page/', window.location.href).href;

function put(html: string): DatelineMapElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  const element = box.querySelector('dateline-map');
  if (!element) throw new Error('The test forgot its element.');
  return element;
}

const frameOf = (element: Element): HTMLIFrameElement | null => element.querySelector('iframe');
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What the guest in an element's frame would say; the frame's window is the only one that is heard. */
function say(element: DatelineMapElement, type: string, payload: object, requestId?: unknown): void {
  const source = frameOf(element)?.contentWindow ?? null;
  const data = { source: 'dateline', v: 1, type, payload, requestId };
  window.dispatchEvent(new MessageEvent('message', { data, source, origin: window.location.origin }));
}

/** The requests that an element sends to its guest from now on. */
function listen(element: DatelineMapElement) {
  const guest = frameOf(element)?.contentWindow;
  if (!guest) throw new Error('There is no frame.');
  return vi.spyOn(guest, 'postMessage').mockImplementation(() => {});
}

const ready = { v: 1, languages: ['en'], places: ['here'] };

afterEach(() => {
  document.body.replaceChildren();
});

describe('<dateline-map>', () => {
  it('shows the page that its link leads to, named by the link’s words, in place of the link', async () => {
    const element = put(
      `<dateline-map place="here" lang="ja" height="320"><a href="${silent}?passage=2">What it
       says <em>about</em> <b>here</b></a></dateline-map>`,
    );
    await task();
    const frame = frameOf(element);
    expect(frame?.src).toBe(`${silent}?passage=2&place=here&lang=ja&embed=1`);
    expect(frame?.title).toBe('What it says about here');
    expect(frame?.loading).toBe('lazy');
    expect(frame?.allow).toBe('fullscreen');
    expect(frame?.allowFullscreen).toBe(true);
    expect(frame?.referrerPolicy).toBe('strict-origin-when-cross-origin');
    expect(frame?.getBoundingClientRect().height).toBe(320);
    expect(frame && getComputedStyle(frame).borderStyle).toBe('none');
    expect(element.querySelector('a')?.checkVisibility()).toBe(false);
  });

  it('brings the link back, and says why, where the page never answers', async () => {
    const element = put(`<dateline-map timeout="50"><a href="${silent}">A link</a></dateline-map>`);
    const failed = new Promise<string>((resolve) => {
      element.addEventListener('error', (event) => resolve(event.message));
    });
    expect(await failed).toContain('did not report that it is ready');
    expect(element.querySelector('a')?.checkVisibility()).toBe(true);
    say(element, 'ready', ready);
    expect(element.querySelector('a')?.checkVisibility()).toBe(false);
  });

  it('leaves the link alone, and says why, where it leads to no page', async () => {
    const element = put('<dateline-map><a href="javascript:void 0">A link</a></dateline-map>');
    const reasons: string[] = [];
    element.addEventListener('error', (event) => reasons.push(event.message));
    await task();
    expect(frameOf(element)).toBeNull();
    expect(element.querySelector('a')?.checkVisibility()).toBe(true);
    expect(reasons[0]).toContain('not the address of a web page');
    await expect(element.setView({ place: 'here' })).rejects.toThrow('not in a page');
  });

  it('tells the page of changed attributes, all at once and in the right types', async () => {
    const element = put(`<dateline-map place="here"><a href="${silent}">A link</a></dateline-map>`);
    await task();
    say(element, 'ready', ready);
    const sent = listen(element);
    element.setAttribute('place', 'there');
    element.setAttribute('passage', '3');
    element.removeAttribute('lang');
    element.removeAttribute('theme');
    await vi.waitFor(() => expect(sent).toHaveBeenCalled());
    expect(sent.mock.calls.map(([message]) => message)).toMatchObject([
      { source: 'dateline-host', v: 1, type: 'setView', payload: { place: 'there', passage: 3 } },
    ]);
  });

  it('does not load a page that nobody has scrolled to because an attribute changes', async () => {
    const element = put(
      `<div style="height: 20000px"></div><dateline-map><a href="${silent}">A link</a></dateline-map>`,
    );
    await task();
    element.setAttribute('place', 'there');
    await task();
    expect(frameOf(element)?.loading).toBe('lazy');
    element.setView({ place: 'there' }).catch(() => {});
    expect(frameOf(element)?.loading).toBe('eager');
  });

  it('goes with its element and comes back with it, once', async () => {
    const element = put(`<dateline-map><a href="${silent}">A link</a></dateline-map>`);
    await task();
    const pending = element.getView();
    const box = element.parentElement;
    element.remove();
    await expect(pending).rejects.toThrow('removed');
    expect(frameOf(element)).toBeNull();
    expect(element.dateline).toBeNull();
    box?.append(element);
    document.body.append(element);
    await task();
    expect(element.querySelectorAll('iframe')).toHaveLength(1);
    expect(element.querySelector('a')?.checkVisibility()).toBe(false);
  });

  it('stays one element where two scripts bring it', async () => {
    const before = customElements.get('dateline-map');
    await expect(import('../../../src/host/embed.ts?again' as string)).resolves.toHaveProperty(
      'createDateline',
    );
    expect(customElements.get('dateline-map')).toBe(before);
  });

  it('speaks with its own page only, where there are several', async () => {
    const one = put(`<dateline-map><a href="${silent}">One</a></dateline-map>`);
    const two = put(`<dateline-map><a href="${silent}">Two</a></dateline-map>`);
    await task();
    const heard: string[] = [];
    one.addEventListener('ready', () => heard.push('one'));
    two.addEventListener('ready', () => heard.push('two'));
    say(two, 'ready', ready);
    expect(heard).toEqual(['two']);
  });
});

describe('createDateline', () => {
  it('follows the page’s height where it is told to, and tells of it', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    const dateline = createDateline(box, { src: silent, height: 'auto' });
    const heights: number[] = [];
    const stop = dateline.on('resize', ({ height }) => heights.push(height));
    const resize = (height: number): void => {
      const data = { source: 'dateline', v: 1, type: 'resize', payload: { height } };
      const { contentWindow: source } = dateline.iframe;
      window.dispatchEvent(new MessageEvent('message', { data, source, origin: window.location.origin }));
    };
    resize(444);
    stop();
    resize(333);
    expect(heights).toEqual([444]);
    expect(dateline.iframe.style.height).toBe('333px');
    dateline.destroy();
    expect(box.childElementCount).toBe(0);
    await expect(dateline.ready).rejects.toThrow('removed');
  });
});
