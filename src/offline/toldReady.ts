const key = 'dateline.offlineTold';

/**
 * Whether it may be told that the page works without network, which it is once a device; keeps that it has been. Where
 * storage is forbidden it is not told at all rather than each time.
 */
export function maySayReady(): boolean {
  try {
    if (window.localStorage.getItem(key) !== null) return false;
    window.localStorage.setItem(key, 'yes');
    return true;
  } catch {
    return false;
  }
}
