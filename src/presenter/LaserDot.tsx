import { useEffect, useRef } from 'react';
import type { Position } from '../model/camera.ts';
import { toScreen } from '../model/mercator.ts';
import styles from './Laser.module.css';
import type { MapFrames } from './mapFrames.ts';

/** A dot on the map where the speaker points; it stays on its place while the map moves. */
export function LaserDot({ at, frames }: { at: Position; frames: MapFrames }) {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = (): void => {
      const { camera, size } = frames.get();
      const [x, y] = toScreen(at, camera, size);
      if (dot.current) dot.current.style.transform = `translate(${x.toFixed(1)}px,${y.toFixed(1)}px)`;
    };
    follow();
    return frames.subscribe(follow);
  }, [at, frames]);
  return <div ref={dot} className={styles.dot} data-laser aria-hidden="true" />;
}
