/** The largest of 1, 2, 5 × 10ⁿ that is no longer than `longest`; any unit. */
export function niceDistance(longest: number): number {
  if (!(longest > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(longest));
  const factor = longest / power;
  return power * (factor >= 5 ? 5 : factor >= 2 ? 2 : 1);
}
