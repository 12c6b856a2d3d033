import type { Place } from '../../model/statement.ts';
import type { DatelineActions } from '../../store/createDatelineStore.ts';

/**
 * Over the still map a place is there twice: as its shape and as its name. For the keyboard and for who listens it is
 * there once, as the shape, which is what the page without a script says that it is; its name is lit in its stead and
 * stays for the pointer. A place without a shape of its own keeps its name. Returns the way back to the names, which
 * are all that the live map has. The focus goes along either way.
 */
export function keepOneLink(
  stage: Element,
  places: readonly Place[],
  { hover, moveCamera }: Pick<DatelineActions, 'hover' | 'moveCamera'>,
): () => void {
  const undo = places.map((place) => {
    const shape = stage.querySelector<SVGAElement>(`svg a[href="#place-${place.id}"]`);
    const name = stage.querySelector<HTMLElement>(`[data-label="${place.id}"]`);
    const item = name?.closest('li');
    if (!shape || !name || !item) return () => {};
    const onFocus = (): void => {
      hover(place.id);
      // What has the focus is seen: where its name has found no room, it may be out of view.
      if (name.hidden) moveCamera({ kind: 'show', bounds: place.bounds });
    };
    const onBlur = (): void => hover(null);
    // The pointer leaves the focus where it has chosen, and that is not where one listens.
    const passOn = (): void => shape.focus({ preventScroll: true });
    shape.setAttribute('tabindex', '0');
    shape.addEventListener('focus', onFocus);
    shape.addEventListener('blur', onBlur);
    if (document.activeElement === name) passOn();
    name.addEventListener('focus', passOn);
    item.setAttribute('aria-hidden', 'true');
    name.setAttribute('tabindex', '-1');
    return () => {
      name.removeEventListener('focus', passOn);
      item.removeAttribute('aria-hidden');
      name.removeAttribute('tabindex');
      if (document.activeElement === shape) name.focus({ preventScroll: true });
      shape.setAttribute('tabindex', '-1');
      shape.removeEventListener('focus', onFocus);
      shape.removeEventListener('blur', onBlur);
    };
  });
  return () => {
    for (const step of undo) step();
  };
}
