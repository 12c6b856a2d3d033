import { basename } from 'node:path';
import { type ServedBuild, serveBuild } from './serveBuild.ts';

/** A second text, invented, built and served as the README of bundles says: nothing in `src` may depend on the first. */
export const otherBundle = 'tests/fixtures/statements/night-ferries';

export const serveBundle = (bundle: string): Promise<ServedBuild> =>
  serveBuild({ name: basename(bundle), env: { DATELINE_BUNDLE: bundle } });
