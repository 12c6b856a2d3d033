import { crc32, deflateSync } from 'node:zlib';
import { readPng } from '../e2e/support/png.ts';

const mostColours = 256;

type Colour = readonly [red: number, green: number, blue: number];

/** The same picture as a PNG with a palette, about a third of the size: what is drawn here has few colours. */
export function indexPng(file: Buffer): Buffer {
  const { width, height, rgb } = readPng(file);
  const palette = commonColours(width, height, rgb);
  const nearest = nearestIn(palette);
  // Each row begins with its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = nearest(rgb(x, y));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits, palette: https://www.w3.org/TR/png-3/#11IHDR
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    file.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One colour, the most frequent, of each of the most frequent groups of like colours. */
function commonColours(
  width: number,
  height: number,
  rgb: (x: number, y: number) => Colour,
): readonly Colour[] {
  const counts = new Map<number, number>();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const key = keyOf(rgb(x, y));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const groups = new Map<number, { total: number; count: number; colour: Colour }>();
  for (const [key, count] of counts) {
    const colour: Colour = [key >> 16, (key >> 8) & 255, key & 255];
    const group = keyOf(colour) & 0xf8f8f8;
    const known = groups.get(group);
    groups.set(group, {
      total: (known?.total ?? 0) + count,
      ...(known && known.count >= count ? { count: known.count, colour: known.colour } : { count, colour }),
    });
  }
  return [...groups.values()]
    .sort((a, b) => b.total - a.total)
    .slice(0, mostColours)
    .map(({ colour }) => colour);
}

function nearestIn(palette: readonly Colour[]): (colour: Colour) => number {
  const known = new Map<number, number>();
  return (colour) => {
    const key = keyOf(colour);
    const found = known.get(key);
    if (found !== undefined) return found;
    const distances = palette.map((other) =>
      Math.hypot(...other.map((value, at) => value - (colour[at] ?? 0))),
    );
    const index = distances.indexOf(Math.min(...distances));
    known.set(key, index);
    return index;
  };
}

const keyOf = ([red, green, blue]: Colour): number => (red << 16) | (green << 8) | blue;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
