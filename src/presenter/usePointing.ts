import { useEffect } from 'react';
import { fromScreen } from '../model/mercator.ts';
import { type MapFrames, mapUnder } from './mapFrames.ts';
import type { Talk } from './talk.ts';

/** Says to the other windows where on the map this window's pointer is, once a frame at the most. */
export function usePointing(talk: Talk | null, frames: MapFrames): void {
  useEffect(() => {
    if (!talk) return undefined;
    let pointing = false;
    let frame = 0;
    const stop = (): void => {
      cancelAnimationFrame(frame);
      if (pointing) talk.point(null);
      pointing = false;
    };
    const move = ({ target, clientX, clientY }: PointerEvent): void => {
      const map = mapUnder(target);
      if (!map) {
        stop();
        return;
      }
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const { x, y } = map.getBoundingClientRect();
        const { camera, size } = frames.get();
        if (size.width === 0) return;
        pointing = true;
        const [lng, lat] = fromScreen([clientX - x, clientY - y], camera, size);
        talk.point([lng, lat]);
      });
    };
    window.addEventListener('pointermove', move);
    document.documentElement.addEventListener('pointerleave', stop);
    window.addEventListener('blur', stop);
    return () => {
      stop();
      window.removeEventListener('pointermove', move);
      document.documentElement.removeEventListener('pointerleave', stop);
      window.removeEventListener('blur', stop);
    };
  }, [talk, frames]);
}
