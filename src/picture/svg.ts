type Value = string | number | undefined;

const escaped = (text: string): string =>
  text
    // What XML has no way to write: controls, and halves of surrogate pairs.
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to go.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');

/** An SVG element; attributes that are undefined are left out, children stand as they are. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(typeof value === 'number' ? round(value) : value)}"`],
  );
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

export function text(content: string): string {
  return escaped(content);
}

/** Short, and the same everywhere. */
function round(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
