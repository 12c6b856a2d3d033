import { type Theme, themes } from '../model/view.ts';

const key = 'dateline.theme';

/** The theme kept on this device; null where there is none or the browser forbids storage. */
export function readStoredTheme(): Theme | null {
  try {
    const stored = window.localStorage.getItem(key);
    return themes.find((theme) => theme === stored) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the theme on this device where that is allowed; the page looks as asked either way. */
export function storeTheme(theme: Theme): void {
  try {
    window.localStorage.setItem(key, theme);
  } catch {
    // Forbidden or full: the choice lasts as long as the page.
  }
}
