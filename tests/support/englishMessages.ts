import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { createMessages, type Messages } from '../../src/i18n/messages.ts';

const groups = import.meta.glob<Catalogue>('../../src/i18n/messages/en/*.json', {
  eager: true,
  import: 'default',
});

/** Every group of English, for tests of parts that a page would have waited for. */
export const allEnglish: Catalogue = Object.assign({}, ...Object.values(groups));

export const englishMessages: Messages = createMessages('en', allEnglish, () => Promise.resolve(allEnglish));
