export const ms = (value: number | null | undefined): string =>
  value == null ? '–' : value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${Math.round(value)} ms`;
export const kB = (value: number | null | undefined): string =>
  value == null
    ? '–'
    : value >= 9_950_000
      ? `${(value / 1e6).toFixed(1)} MB`
      : `${Math.round(value / 1000)} kB`;
export const times = (value: number | null): string => (value === null ? '–' : `${value.toFixed(2)} ×`);
export const number = (value: number): string => value.toLocaleString('en');

/** A table in Markdown; all but the first column are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}
