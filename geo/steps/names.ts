import type { Names } from './definitions.ts';
import type { Sources } from './sources.ts';

/** Looks up a country's name by its alpha-3 code; throws for a code without one, so that none ships nameless. */
export function countryNames({
  territories,
  definitions,
}: Pick<Sources, 'territories' | 'definitions'>): (a3: string) => Names {
  const names = new Map([
    ...Object.values(territories).map(({ a3, en, ja, ko }): [string, Names] => [a3, { en, ja, ko }]),
    ...Object.entries(definitions.countries.ownNames),
  ]);
  return (a3) => {
    const name = names.get(a3);
    if (name === undefined)
      throw new Error(`No name for ${a3} in cldr-territories or definitions/countries.json.`);
    return name;
  };
}
