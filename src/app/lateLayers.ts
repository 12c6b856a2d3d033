import { relations } from 'virtual:dateline/relations';
import { MapModes } from '../map/overlay/MapModes.tsx';
import { RelationLines } from '../map/overlay/RelationLines.tsx';
import { wantedBy } from '../model/filter.ts';
import { Links } from '../panel/Links.tsx';

/** What joins the page once it is at rest: the map, the panel and the strip can be read without it. */
export const lateLayers = { relations, RelationLines, MapModes, Links, wantedBy } as const;

export type LateLayers = typeof lateLayers;
