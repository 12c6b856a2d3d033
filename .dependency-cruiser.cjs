const { join } = require('node:path');

/** Who may import whom in src/, by folder; a folder may always import itself. `app` is not listed: it may all. */
const zones = {
  model: [],
  theme: [],
  i18n: ['theme', 'model'],
  ui: ['theme', 'i18n'],
  store: ['model'],
  url: ['model', 'store'],
  statement: ['model'],
  map: ['model', 'store', 'theme', 'i18n', 'ui'],
  panel: ['model', 'store', 'theme', 'i18n', 'ui', 'url'],
  strip: ['model', 'store', 'theme', 'i18n', 'ui', 'url'],
  reader: ['model', 'store', 'theme', 'i18n', 'ui', 'url'],
  find: ['model', 'store', 'theme', 'i18n', 'ui', 'url'],
  // The still map's own arithmetic (view box, layout of names), so that a picture is the map that is on the page.
  picture: ['model', 'theme', 'map'],
  cite: ['model', 'store', 'theme', 'i18n', 'ui', 'url', 'picture'],
  policy: ['model', 'store', 'theme', 'i18n', 'ui', 'url'],
  presenter: ['model', 'store', 'theme', 'i18n', 'ui', 'url'],
  classroom: ['model', 'store', 'theme', 'i18n', 'ui', 'url'],
  embed: ['model', 'store', 'theme', 'i18n', 'ui', 'url'],
  // The page's side and, in `offline/worker`, a program of its own: neither knows what it keeps.
  offline: ['model'],
  share: ['model', 'store', 'theme', 'i18n', 'ui', 'url'],
  // A program of its own: it shares with the page nothing but what the two say to each other.
  host: ['model'],
  // `map/overlay/layout.ts` and `strip/barLength.ts` are pure: the build lays the first document out with them.
  build: ['model', 'statement', 'i18n', 'theme', 'map', 'strip', 'picture', 'offline'],
};

/** Who may read what the geo pipeline made (its layers) and who may run it. */
const readsLayers = ['map', 'app', 'build'];
const runsGeo = ['build'];

const zoneRules = Object.entries(zones).map(([zone, allowed]) => ({
  name: `zone-${zone}`,
  comment: `src/${zone} may import ${allowed.length === 0 ? 'nothing' : allowed.join(', ')} of src.`,
  severity: 'error',
  from: { path: `^src/${zone}/` },
  to: { path: '^src/', pathNot: `^src/(${[zone, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...zoneRules,
    {
      name: 'only-the-live-map-imports-maplibre',
      comment: 'MapLibre is one lazy chunk behind one adapter; `mapParts.ts` has the address of its worker.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/map/(live/|mapParts\\.ts$)' },
      to: { path: '(^|/)maplibre-gl(/|$)' },
    },
    {
      name: 'live-map-is-loaded-late',
      comment: 'Only the composition may reach the live map, and only by import().',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/map/live/' },
      to: { path: '^src/map/live/', dynamic: false },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      from: { path: '^(src|geo)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'geo-imports-only-the-model',
      severity: 'error',
      from: { path: '^geo/' },
      to: { path: '^src/', pathNot: '^src/model/' },
    },
    {
      name: 'not-to-the-geo-pipeline',
      comment: 'The app reads geo/layers; only build plugins may run the pipeline.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${runsGeo.join('|')})/` },
      to: { path: '^geo/', pathNot: '^geo/layers/' },
    },
    {
      name: 'who-reads-the-layers',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${readsLayers.join('|')})/` },
      to: { path: '^geo/layers/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this module and it imports nothing: use it or delete it.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^tests/fixtures/'] },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:'] },
    },
    {
      name: 'app-not-to-dev-dependency',
      comment:
        'What ships may only import `dependencies`; its build, its check and its types may import more.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/build/', '^src/statement/(check|schema)', '\\.d\\.ts$'] },
      to: { dependencyTypes: ['npm-dev'], dynamic: false },
    },
  ],
  options: {
    babelConfig: { fileName: join(__dirname, '.dependency-cruiser.babel.cjs') },
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^tests/fixtures/', '^dist/', '^geo/sources/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json', '.css'],
    },
  },
};
