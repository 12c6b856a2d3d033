/** Numbers in 0–1 that the seed decides, the same on every device and in every release. */
export type Random = () => number;

/** FNV-1a, 32 bits, over UTF-16 code units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/**
 * Mulberry32, by Tommy Ettinger, in the public domain. Our own ten lines, since a shared quiz must not change with the
 * version of a library: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function seededRandom(seed: string): Random {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fisher and Yates's shuffle, into a new list. */
export function shuffle<T>(items: readonly T[], random: Random): readonly T[] {
  const rest = [...items];
  const shuffled: T[] = [];
  while (rest.length > 0) shuffled.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return shuffled;
}

/** A seed that is short enough to be read out in class. */
export function freshSeed(random: Random = Math.random): string {
  return Array.from({ length: 5 }, () => 'abcdefghjkmnpqrstuvwxyz'[Math.floor(random() * 23)]).join('');
}
