import { encode } from 'uqr';

/** The quiet zone that a reader needs around a code, modules: ISO/IEC 18004. */
const border = 4;

interface QrCode {
  /** Modules along a side, quiet zone included. */
  readonly size: number;
  /** The dark modules as an SVG path, one unit a module. */
  readonly path: string;
}

/** A text as a QR code; null where it is too long for one. */
export function qrCode(text: string): QrCode | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border });
    const path = data.map((row, y) => rowPath(row, y)).join('');
    return { size, path };
  } catch {
    return null;
  }
}

/** One rectangle for each run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    const width = x + 1 - start;
    path += `M${start} ${y}h${width}v1h-${width}z`;
  }
  return path;
}

/** The code as a file of its own. */
export function qrSvg({ size, path }: QrCode): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
