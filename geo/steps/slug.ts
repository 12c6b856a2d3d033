/** `Côte d’Ivoire` → `cote-divoire`, `Bosnia & Herzegovina` → `bosnia-herzegovina`: lower case ASCII, stable. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'.]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
