import 'maplibre-gl/dist/maplibre-gl.css';
import '../reference.css';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { showQuotes } from '../showQuotes.ts';

// As https://maplibre.org/maplibre-gl-js/docs/examples/ has it: a map, a GeoJSON source and its layers on `load`, a
// click on a layer. The style has only a background, so that no tile server is waited for.
setWorkerUrl(workerUrl);

const map = new MapLibre({
  container: 'map',
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#dfe7ea' } }],
  },
  bounds: [95, -1, 152, 55],
});

map.on('load', () => {
  map.addSource('world', { type: 'geojson', data: '../world.geojson' });
  map.addLayer({
    id: 'land',
    type: 'fill',
    source: 'world',
    paint: { 'fill-color': ['case', ['get', 'named'], '#2f6690', '#f3efe6'] },
  });
  map.addLayer({ id: 'borders', type: 'line', source: 'world', paint: { 'line-color': '#b5ab98' } });
});

map.on('click', 'land', ({ features }) => {
  const [country] = features ?? [];
  if (country) showQuotes(String(country.properties.id), String(country.properties.name));
});

// For the benchmark alone: when the land is drawn, when the map rests, and where on it a country is.
const onRender = (): void => {
  if (!map.getLayer('land') || !map.isSourceLoaded('world')) return;
  performance.mark('region');
  map.off('render', onRender);
};
map.on('render', onRender);
map.once('idle', () => {
  const markIdle = (): void => {
    if (!map.getLayer('land') || !map.isSourceLoaded('world')) return;
    performance.mark('idle');
    map.off('idle', markIdle);
  };
  map.on('idle', markIdle);
  markIdle();
});
Object.assign(window, { pointOf: (at: [number, number]) => map.project(at) });
