import type { ComponentType } from 'react';
import type { Bounds, Size } from '../../model/camera.ts';
import type { Place } from '../../model/statement.ts';

/** The map that a paper shows, handed in by the application: a feature does not know the map. */
export type PaperMapComponent = ComponentType<{
  readonly bounds: Bounds;
  readonly size: Size;
  readonly labels: readonly { readonly place: Place; readonly text: string }[];
  readonly title: string;
}>;
