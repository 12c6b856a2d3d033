/** What decides whether a page may keep itself for the time without network. */
export interface Surroundings {
  /** Made by `npm run build`; the development server has no service worker. */
  readonly built: boolean;
  /** `location.protocol` */
  readonly protocol: string;
  /** HTTPS, or this computer. */
  readonly secure: boolean;
  /** The browser has service workers and has not taken them away (private modes, sandboxes). */
  readonly supported: boolean;
  /** Another page shows this one. */
  readonly framed: boolean;
  /** The address says that another page shows this one. */
  readonly embed: boolean;
  /** The reader has asked the browser to save data: three megabytes are not taken unasked. */
  readonly savesData: boolean;
}

export function mayRegister({
  built,
  protocol,
  secure,
  supported,
  framed,
  embed,
  savesData,
}: Surroundings): boolean {
  const onSite = protocol === 'https:' || protocol === 'http:';
  return built && onSite && secure && supported && !framed && !embed && !savesData;
}

export function surroundingsOf(window: Window, embed: boolean): Surroundings {
  const { navigator, location } = window;
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return {
    built: import.meta.env.PROD,
    protocol: location.protocol,
    secure: window.isSecureContext,
    // Where a sandbox leaves the page no origin, asking for it is an error.
    supported: window.origin !== 'null' && 'serviceWorker' in navigator,
    framed: window.parent !== window,
    embed,
    savesData: connection?.saveData === true,
  };
}
