import type { Dateline, DatelineMapElement, DatelineOptions, DatelineViewRequest } from './api.ts';
import { createDateline } from './createDateline.ts';
import { addressOptions } from './frameAddress.ts';

/** Attributes that a page already shown can follow; the others make a new one. */
const viewAttributes = ['place', 'passage', 'view', 'step', 'lang', 'theme'] as const;
const frameAttributes = ['src', 'ui', 'accent', 'height', 'sandbox', 'title', 'timeout'] as const;

type ViewAttribute = (typeof viewAttributes)[number];

const removed = (): Promise<never> => Promise.reject(new Error('The map is not in a page.'));

/**
 * `<dateline-map>`: shows the map in place of the link in it. The link stays where there is no script, and comes back
 * where the page behind it does not answer.
 */
export class DatelineMap extends HTMLElement implements DatelineMapElement {
  static readonly observedAttributes = [...viewAttributes, ...frameAttributes];

  dateline: Dateline | null = null;
  #link: HTMLAnchorElement | null = null;
  #changed = new Set<ViewAttribute>();
  #planned = false;

  readonly setView: Dateline['setView'] = (request) => this.dateline?.setView(request) ?? removed();
  readonly getView: Dateline['getView'] = () => this.dateline?.getView() ?? removed();

  connectedCallback(): void {
    // The parser, and some frameworks, put the link in after the element.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#plan(), { once: true });
    else this.#plan();
  }

  disconnectedCallback(): void {
    // Moved, it is in a page again by then, but its frame has been unloaded all the same.
    this.#stop();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.dateline) return;
    const viewAttribute = viewAttributes.find((attribute) => attribute === name);
    if (viewAttribute) this.#changed.add(viewAttribute);
    else this.#stop();
    this.#plan();
  }

  /** Once for all that a task changes. */
  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => {
      this.#planned = false;
      if (!this.isConnected) return;
      if (this.dateline) this.#follow(this.dateline);
      else this.#start();
    });
  }

  #start(): void {
    this.#changed.clear();
    this.#link = this.querySelector('a[href]');
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
    try {
      const dateline = createDateline(this, this.#options());
      this.dateline = dateline;
      for (const type of ['ready', 'view', 'resize'] as const)
        dateline.on(type, (detail) => this.dispatchEvent(new CustomEvent(type, { detail })));
      dateline.on('ready', () => this.#showLink(false));
      dateline.ready.catch((reason: unknown) => {
        if (this.dateline === dateline) this.#fail(reason);
      });
      this.#showLink(false);
    } catch (reason) {
      this.#fail(reason);
    }
  }

  #stop(): void {
    this.dateline?.destroy();
    this.dateline = null;
    this.#showLink(true);
  }

  /** A map that is not there yet is told when it is: to ask now would load what nobody has scrolled to. */
  #follow(dateline: Dateline): void {
    const names = [...this.#changed];
    this.#changed.clear();
    const request: DatelineViewRequest = Object.fromEntries(
      names.map((name) => {
        const value = this.getAttribute(name) || null;
        return [name, name === 'passage' && value !== null ? Number(value) : value];
      }),
    );
    dateline.ready
      .then(() => dateline.setView(request))
      .catch((reason: unknown) => {
        if (this.dateline === dateline) this.#report(reason);
      });
  }

  #options(): DatelineOptions {
    const address = addressOptions.flatMap((name) => {
      const value = this.getAttribute(name);
      return value === null ? [] : [[name, value] as const];
    });
    const height = this.getAttribute('height');
    const heightPx = Number(height);
    const timeoutMs = Number(this.getAttribute('timeout'));
    const src = this.getAttribute('src') ?? this.#link?.href;
    // A link's text may hold elements and line breaks; a title is one line of words.
    const words = this.#link?.textContent.replace(/\s+/g, ' ').trim();
    return {
      ...Object.fromEntries(address),
      ...(src ? { src } : {}),
      ...(height === 'auto' ? { height } : heightPx > 0 ? { height: heightPx } : {}),
      ...(timeoutMs > 0 ? { timeoutMs } : {}),
      sandbox: this.getAttribute('sandbox'),
      title: this.title || words || '',
    };
  }

  #fail(reason: unknown): void {
    this.#showLink(true);
    this.#report(reason);
  }

  #report(reason: unknown): void {
    const message = reason instanceof Error ? reason.message : String(reason);
    this.dispatchEvent(new ErrorEvent('error', { message, error: reason }));
  }

  #showLink(shown: boolean): void {
    if (shown) this.#link?.style.removeProperty('display');
    // A property and not `hidden`: a host's `a { display: … }` would win over that.
    else this.#link?.style.setProperty('display', 'none');
  }
}
