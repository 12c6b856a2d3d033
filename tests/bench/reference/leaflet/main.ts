import 'leaflet/dist/leaflet.css';
import '../reference.css';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import L from 'leaflet';
import { isNamed, showQuotes } from '../showQuotes.ts';

interface Country {
  readonly id: string;
  readonly name: string;
}

// As https://leafletjs.com/examples/geojson/ and /choropleth/ have it: a map, a GeoJSON layer, a click on each feature.
const map = L.map('map').fitBounds([
  [-1, 95],
  [55, 152],
]);
const response = await fetch('../world.geojson');
const world: FeatureCollection<MultiPolygon, Country> = await response.json();
L.geoJSON<Country>(world, {
  style: (feature) => ({
    color: '#b5ab98',
    weight: 1,
    fillColor: feature && isNamed(feature.properties.id) ? '#2f6690' : '#f3efe6',
    fillOpacity: 1,
  }),
  onEachFeature: ({ properties }, layer) => {
    layer.on('click', () => showQuotes(properties.id, properties.name));
  },
}).addTo(map);

// For the benchmark alone: when the land is in the document, and where on the map a country is.
performance.mark('region');
performance.mark('idle');
Object.assign(window, { pointOf: ([lng, lat]: [number, number]) => map.latLngToContainerPoint([lat, lng]) });
