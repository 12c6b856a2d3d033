/** Ids of sources, layers and images of the map style, once. */
export const sources = { countries: 'countries', lines: 'lines', areas: 'areas', points: 'points' } as const;

export const layers = {
  sea: 'sea',
  waters: 'waters',
  watersShade: 'waters-shade',
  watersPattern: 'waters-pattern',
  watersOutline: 'waters-outline',
  land: 'land',
  landShade: 'land-shade',
  landPattern: 'land-pattern',
  extents: 'extents',
  extentsOutline: 'extents-outline',
  lines: 'lines',
  controlLine: 'control-line',
  elsewhereOutline: 'elsewhere-outline',
  landOutline: 'land-outline',
  towns: 'towns',
  townsShade: 'towns-shade',
  townsOutline: 'towns-outline',
  points: 'points',
} as const;

/** Layers that answer a pointer, the uppermost first: land wins over the sea, a town over its land. */
export const pickableLayers = [layers.towns, layers.land, layers.waters] as const;

/** Property of every feature that names its region; the sources promote it to the feature's id. */
export const regionProperty = 'region';

export const themeState = 'theme';

/** Whether places are shaded by how often they are named rather than by their role. */
export const shadingState = 'shading';

/** Whether any region that the text names is chosen, marked or pointed at. */
export const outlinedState = 'outlined';

/** Whether a region that the text does not name is chosen. */
export const elsewhereState = 'elsewhere';
