/** Mixes two `#rrggbb` colours in sRGB, as `color-mix(in srgb, over share, under)` does; share is 0–1. */
export function mix(over: string, under: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [over, under].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
