import { mapGeometry } from 'virtual:dateline/map';
import type { ReactNode } from 'react';
import { createFrameSource, type FrameSource, unmeasured } from '../../../src/map/frame.ts';
import type { MapGeometry } from '../../../src/model/mapGeometry.ts';
import { fitBounds } from '../../../src/model/mercator.ts';
import { statement } from './shipped.ts';

export const geometry: MapGeometry = mapGeometry;

export const boxSize = { width: 800, height: 600 } as const;

/** A canvas of 800×600 in which something of the map is laid out. */
export function MapBox({ children }: { children: ReactNode }) {
  return <div style={{ position: 'relative', display: 'grid', ...boxSize }}>{children}</div>;
}

/** Frames of a map that shows the opening. */
export function openingFrames(): FrameSource {
  return createFrameSource({ camera: fitBounds(statement.opening, boxSize), size: boxSize, settled: true });
}

/** Frames of a map that has not been measured yet. */
export function emptyFrames(): FrameSource {
  return createFrameSource(unmeasured(statement.opening));
}
