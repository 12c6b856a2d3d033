/** What the text says, by country: it stands in the page, which is the fastest way to have it. */
const quotes: Readonly<Record<string, readonly string[]>> = JSON.parse(
  document.getElementById('quotes')?.textContent ?? '{}',
);

/** Shows in the panel what the text says of a country. */
export function showQuotes(id: string, name: string): void {
  const panel = document.getElementById('panel');
  if (!panel) return;
  const heading = document.createElement('h2');
  heading.textContent = name;
  const texts = (quotes[id] ?? []).map((quote) => {
    const element = document.createElement('blockquote');
    element.textContent = quote;
    return element;
  });
  panel.dataset.shown = id;
  panel.replaceChildren(heading, ...(texts.length > 0 ? texts : ['The text does not name this country.']));
}

export function isNamed(id: string): boolean {
  return quotes[id] !== undefined;
}
