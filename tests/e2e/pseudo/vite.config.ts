import { readFile } from 'node:fs/promises';
import { mergeConfig, type Plugin } from 'vite';
import config from '../../../vite.config.ts';
import { pseudo } from '../../support/pseudo.ts';

/** Says every message of English as no language says it, before it is compiled. */
const pseudoMessages: Plugin = {
  name: 'dateline:pseudo-messages',
  enforce: 'pre',
  load: {
    filter: { id: /\/i18n\/messages\/en\/[\w-]+\.json$/ },
    async handler(id) {
      const messages = JSON.parse(await readFile(id, 'utf8')) as Record<string, string>;
      const said = Object.entries(messages).map(([key, message]) => [key, pseudo(message)]);
      return JSON.stringify(Object.fromEntries(said));
    },
  },
};

/** The application as it is, with another catalogue. */
export default mergeConfig(config, { plugins: [pseudoMessages] });
