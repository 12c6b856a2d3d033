import { inflateSync } from 'node:zlib';

/** A decoded picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, 0–255, of a pixel. */
  readonly rgb: (x: number, y: number) => readonly [number, number, number];
}

/** Decodes what Playwright's screenshots are: PNG of 8 bits, RGB or RGBA, not interlaced. https://www.w3.org/TR/png-3/ */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colourType, , , interlaced] = file.subarray(24, 29);
  if (depth !== 8 || (colourType !== 2 && colourType !== 6) || interlaced !== 0) {
    throw new Error('This PNG is not of the kind that Playwright writes.');
  }
  const channels = colourType === 6 ? 4 : 3;
  const pixels = unfilter(inflateSync(Buffer.concat(dataChunks(file))), width * channels, height, channels);
  return {
    width,
    height,
    rgb(x, y) {
      const at = (y * width + x) * channels;
      return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    },
  };
}

/** The mean colour of the square of `2 × reachPx + 1` pixels about a point, so that one stroke of a pattern says little. */
export function averageAround(
  picture: Picture,
  x: number,
  y: number,
  reachPx = 4,
): readonly [number, number, number] {
  const sum = [0, 0, 0] as [number, number, number];
  const side = 2 * reachPx + 1;
  for (let dy = -reachPx; dy <= reachPx; dy++) {
    for (let dx = -reachPx; dx <= reachPx; dx++) {
      for (const [channel, value] of picture.rgb(x + dx, y + dy).entries())
        sum[channel as 0 | 1 | 2] += value / side ** 2;
    }
  }
  return sum;
}

function dataChunks(file: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return chunks;
}

function unfilter(raw: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column >= step ? (out[at - step] ?? 0) : 0;
      const up = row > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = row > 0 && column >= step ? (out[at - stride - step] ?? 0) : 0;
      out[at] = (raw[row * (stride + 1) + 1 + column] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return out;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const estimate = left + up - corner;
      const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}
