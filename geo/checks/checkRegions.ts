import { feature } from 'topojson-client';
import type { Issue } from '../../src/model/issue.ts';
import type { Layers } from '../steps/layers.ts';
import { inPolygons } from '../steps/polygons.ts';
import { toPolygons } from '../steps/readCountries.ts';
import { layerIssue } from './layerIssue.ts';

/** Places whose region's label lies elsewhere on purpose: soft extents are labelled at sea. */
const soft = 'extent';

/** Every region has a shape or a point and one id; every shape has an entry in `regions.json`; labels lie inside. */
export function checkRegions({ world, areas, points, regions }: Layers): Issue[] {
  const countries = feature(world, world.objects.countries).features;
  const shapes = [...countries, ...areas.features];
  const tiny = new Set(points.features.map(({ properties }) => properties.region));
  const ids = [...shapes, ...points.features].map(({ id }) => String(id));
  const softIds = new Set(
    areas.features.filter(({ properties }) => properties.kind === soft).map(({ id }) => id),
  );

  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
    layerIssue('layers', id, 'duplicate-id', 'Two features bear this id.'),
  );
  const unknown = shapes
    .filter(({ id }) => regions[String(id)] === undefined)
    .map(({ id }) =>
      layerIssue('layers/regions.json', String(id), 'region-missing', 'A shape has no entry here.'),
    );
  const shapeless = Object.keys(regions)
    .filter((id) => !ids.includes(id) && !tiny.has(id))
    .map((id) =>
      layerIssue('layers/regions.json', id, 'region-shapeless', 'This region has neither shape nor point.'),
    );
  const outside = shapes.flatMap(({ id, geometry }) => {
    const label = regions[String(id)]?.label;
    if (label === undefined || softIds.has(String(id)) || inPolygons(label, toPolygons(geometry))) return [];
    if (tiny.has(String(id))) return [];
    return [
      layerIssue(
        'layers/regions.json',
        String(id),
        'label-outside',
        `The label at ${label.join(', ')} lies outside its region.`,
      ),
    ];
  });
  return [...twice, ...unknown, ...shapeless, ...outside];
}
