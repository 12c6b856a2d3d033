/** Rewrites `SHA256SUMS` after a deliberate change of a source: `npx tsx geo/sources/hash.ts`. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSums } from './writeSums.ts';

writeSums(dirname(fileURLToPath(import.meta.url)));
