import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { messagesPlugin } from '../../../src/build/messagesPlugin.ts';

const catalogue = fileURLToPath(new URL('../../../src/i18n/messages/en/core.json', import.meta.url));

/** Builds a program that imports a catalogue with this text; gives the code that would ship. */
async function ship(json: string, id = '/made-up/i18n/messages/xx/core.json'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      messagesPlugin(),
      {
        name: 'made-up-files',
        enforce: 'pre',
        resolveId: (source) => (source === 'entry' || source === id ? source : null),
        load: (source) => {
          if (source === 'entry') return `import messages from '${id}'; console.log(messages);`;
          return source === id ? json : null;
        },
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: 'entry' } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The build gave nothing.');
  return output.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

describe('a catalogue of messages', () => {
  it('ships compiled, without the braces that only a parser understands', async () => {
    const code = await ship('{"greeting": "Hello {name}, {count, plural, one {# word} other {# words}}"}');
    expect(code).toContain('Hello ');
    expect(code).not.toContain('{count, plural');
    expect(code).not.toContain('{name}');
  });

  it('ships the application’s own without a failure', async () => {
    await expect(ship(readFileSync(catalogue, 'utf8'))).resolves.toContain('Dateline');
  });

  it.each(['{', '{count, plural, one {#}', '{count, plural, one {# word}}', '{place', 'a } b {'])(
    'fails the build where a message is broken, with its file and its key: %s',
    async (message) => {
      const broken = ship(JSON.stringify({ fine: 'Fine', 'not.fine': message }));
      await expect(broken).rejects.toThrow(/made-up\/i18n\/messages\/xx\/core\.json.*"not\.fine"/);
    },
  );

  it('is told from other JSON by its folder', async () => {
    const code = await ship('{"pattern": "{not a message"}', '/made-up/other/data.json');
    expect(code).toContain('{not a message');
  });
});
