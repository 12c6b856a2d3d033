/** Each factor's values, by name. */
export type Factors = Readonly<Record<string, readonly (string | number)[]>>;
export type Row<F extends Factors> = { readonly [Name in keyof F]: F[Name][number] };

/**
 * Few rows in which every value of every factor meets every value of every other: each begins with a pair that is still
 * missing, and takes for each further factor the value that makes most missing pairs with what the row has.
 */
export function pairwise<const F extends Factors>(factors: F): readonly Row<F>[] {
  const names = Object.keys(factors);
  const key = (a: string, x: unknown, b: string, y: unknown): string =>
    names.indexOf(a) < names.indexOf(b) ? `${a}=${x}&${b}=${y}` : `${b}=${y}&${a}=${x}`;
  const missing = new Map<string, Record<string, string | number>>();
  for (const [at, a] of names.entries())
    for (const b of names.slice(at + 1))
      for (const x of factors[a] ?? [])
        for (const y of factors[b] ?? []) missing.set(key(a, x, b, y), { [a]: x, [b]: y });

  const rows: Record<string, string | number>[] = [];
  for (let [first] = missing.values(); first; [first] = missing.values()) {
    const row = { ...first };
    for (const name of names.filter((other) => !(other in row))) {
      const gain = (value: string | number): number =>
        Object.entries(row).filter(([other, its]) => missing.has(key(name, value, other, its))).length;
      const [best] = [...(factors[name] ?? [])].sort((x, y) => gain(y) - gain(x));
      if (best !== undefined) row[name] = best;
    }
    for (const [a, x] of Object.entries(row))
      for (const [b, y] of Object.entries(row)) missing.delete(key(a, x, b, y));
    rows.push(row);
  }
  return rows as Row<F>[];
}
