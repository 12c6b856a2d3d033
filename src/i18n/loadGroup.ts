import type { Catalogue } from './catalogue.ts';
import { english } from './catalogue.ts';
import type { LoadGroup } from './messages.ts';

/** A small chunk each. English's core is in the entry already. */
const files = import.meta.glob<Catalogue>(['./messages/*/*.json', '!./messages/en/core.json'], {
  import: 'default',
});

export const loadGroup: LoadGroup = (language, group) => {
  if (language === 'en' && group === 'core') return Promise.resolve(english);
  const load = files[`./messages/${language}/${group}.json`];
  return load ? load() : Promise.reject(new Error(`There are no messages ${language}/${group}.`));
};
