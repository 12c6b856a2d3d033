import { useEffect, useState } from 'react';

/** Keeps the screen on while the view is shown. True where the browser refused to: it releases the lock of a hidden page by itself. */
export function useWakeLock(): boolean {
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let ended = false;
    let lock: WakeLockSentinel | null = null;
    const request = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const held = await (navigator as Partial<Navigator>).wakeLock?.request('screen');
        if (ended) await held?.release();
        else lock = held ?? null;
        setRefused(held === undefined);
      } catch {
        if (!ended) setRefused(true);
      }
    };
    const again = (): void => void request();
    void request();
    document.addEventListener('visibilitychange', again);
    return () => {
      ended = true;
      document.removeEventListener('visibilitychange', again);
      lock?.release().catch(() => {});
    };
  }, []);
  return refused;
}
