/** Runs in the page before its own scripts: a canvas there yields no WebGL context of any version. */
export function removeWebGl(): void {
  for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
    const original: unknown = canvas.prototype.getContext;
    if (typeof original !== 'function') continue;
    Object.defineProperty(canvas.prototype, 'getContext', {
      value(this: unknown, kind: unknown, ...rest: unknown[]): unknown {
        return String(kind).includes('webgl') ? null : original.call(this, kind, ...rest);
      },
    });
  }
}
