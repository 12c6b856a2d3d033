import type { Rollup } from 'vite';

/**
 * The code of a module whose one value is a file beside the script, for what would make the script large: the page stands
 * while it arrives, and JSON is read in half the time that the same takes as script. Where it does not arrive, the page is
 * the one without a script.
 */
export function lateModule(
  build: Pick<Rollup.PluginContext, 'emitFile'>,
  name: string,
  json: string,
): string {
  const file = build.emitFile({ type: 'asset', name: `${name}.json`, source: json });
  return `
const read = async () => {
  const response = await fetch(import.meta.ROLLUP_FILE_URL_${file});
  if (!response.ok) throw new Error('The ${name} is missing.');
  return response.json();
};
export const ${name} = await read().catch((error) => {
  delete document.documentElement.dataset.js;
  throw error;
});`;
}

/** Has the document ask for a late module's file, where there is one, together with the script that waits for it. */
export function preloadOf(bundle: Rollup.OutputBundle | undefined, name: string, html: string): string {
  const file = Object.values(bundle ?? {}).find(
    (output) => output.type === 'asset' && output.names.includes(`${name}.json`),
  );
  if (!file) return html;
  return html.replace(
    '</head>',
    () => `  <link rel="preload" as="fetch" crossorigin href="./${file.fileName}">\n  </head>`,
  );
}
