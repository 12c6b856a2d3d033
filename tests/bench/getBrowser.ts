import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../runner/chromium.ts';

/** The browser; another one where it has crashed, so that one page does not cost the others their figures. */
export type GetBrowser = () => Promise<Browser>;

export function browserKeeper(): { readonly get: GetBrowser; readonly close: () => Promise<void> } {
  let browser: Browser | null = null;
  return {
    async get() {
      if (!browser?.isConnected()) browser = await chromium.launch(launchOptions());
      return browser;
    },
    close: async () => browser?.close(),
  };
}
