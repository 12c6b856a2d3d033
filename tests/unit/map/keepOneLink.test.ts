// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepOneLink } from '../../../src/map/overlay/keepOneLink.ts';
import { smallStatement } from '../../support/smallStatement.ts';

const [first, second, shapeless] = smallStatement.places;
if (!first || !second || !shapeless) throw new Error('Three places are needed.');

const hover = vi.fn();
const moveCamera = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  const names = [first, second, shapeless].map(
    ({ id }) => `<li><a href="#place-${id}" data-label="${id}">name</a></li>`,
  );
  const shapes = [first, second].map(({ id }) => `<a href="#place-${id}" tabindex="-1"></a>`);
  document.body.innerHTML = `<section><svg>${shapes.join('')}</svg><ul>${names.join('')}</ul></section>`;
});

const found = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
};
const nameOf = (id: string) => found(`[data-label="${id}"]`);
const shapeOf = (id: string) => found(`svg a[href="#place-${id}"]`);
const start = () => keepOneLink(found('section'), smallStatement.places, { hover, moveCamera });

describe('a place over the still map', () => {
  test('is one link: its shape, or its name where it has no shape', () => {
    start();
    for (const { id } of [first, second]) {
      expect(shapeOf(id)).toHaveProperty('tabIndex', 0);
      expect(nameOf(id).closest('li')?.getAttribute('aria-hidden')).toBe('true');
      expect(nameOf(id).tabIndex).toBe(-1);
    }
    expect(nameOf(shapeless.id).closest('li')?.hasAttribute('aria-hidden')).toBe(false);
    expect(nameOf(shapeless.id).tabIndex).toBe(0);
  });

  test('keeps the focus when its name gives way, and when it comes back', () => {
    nameOf(first.id).focus();
    const stop = start();
    expect(document.activeElement).toBe(shapeOf(first.id));
    stop();
    expect(document.activeElement).toBe(nameOf(first.id));
    expect(shapeOf(first.id)).toHaveProperty('tabIndex', -1);
    expect(nameOf(first.id).closest('li')?.hasAttribute('aria-hidden')).toBe(false);
  });

  test('has its name lit while it has the focus, and is shown where its name is not', () => {
    start();
    shapeOf(first.id).focus();
    expect(hover).toHaveBeenLastCalledWith(first.id);
    expect(moveCamera).not.toHaveBeenCalled();
    nameOf(second.id).hidden = true;
    shapeOf(second.id).focus();
    expect(hover).toHaveBeenLastCalledWith(second.id);
    expect(moveCamera).toHaveBeenCalledWith({ kind: 'show', bounds: second.bounds });
  });

  test('takes the focus that a pointer leaves on its name', () => {
    start();
    nameOf(second.id).focus();
    expect(document.activeElement).toBe(shapeOf(second.id));
  });
});
