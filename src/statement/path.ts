export type PathKey = string | number;

/** A JSON path as people write it: `places[3].role`; `$` for the root. */
export function formatPath(keys: readonly PathKey[]): string {
  if (keys.length === 0) return '$';
  return keys
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[$A-Z_a-z][\w$-]*$/.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}
