import { describe, expect, it } from 'vitest';
import { belongsToTarget, commandFor, keys } from '../../../src/presenter/keys.ts';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {},
) => commandFor({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('the keys of a talk', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['n', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['p', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'dark'],
    ['.', 'dark'],
    ['o', 'overview'],
    ['s', 'speaker'],
    ['f', 'fullscreen'],
    ['?', 'help'],
    ['Escape', 'close'],
  ] as const)('%s: %s', (key, command) => {
    expect(press(key)).toBe(command);
  });

  it('go back with Shift and Space, and do not mind caps lock', () => {
    expect(press(' ', { shiftKey: true })).toBe('previous');
    expect(press('N')).toBe('next');
  });

  it('leave what is held with Ctrl, Alt or Meta, an input method’s keys, and all others to the browser', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const)
      expect(press('p', { [held]: true })).toBeNull();
    expect(commandFor({ ...keyboard('n'), isComposing: true })).toBeNull();
    for (const key of ['F5', 'Tab', 'Enter', 'x', 'toString', '']) expect(press(key)).toBeNull();
  });

  it('mean one thing each', () => {
    const all = Object.values(keys).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});

const keyboard = (key: string) => ({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false });

describe('a key and what has the focus', () => {
  const inside = (matching: string) => ({
    closest: (selector: string) =>
      selector.split(', ').some((part) => part.startsWith(matching)) ? ({} as Element) : null,
  });

  it('belong together where something is typed', () => {
    for (const key of ['n', ' ', 'PageDown']) {
      expect(belongsToTarget(key, inside('input'))).toBe(true);
      expect(belongsToTarget(key, inside('textarea'))).toBe(true);
    }
  });

  it('leave Space to a button, and every other key to the talk', () => {
    expect(belongsToTarget(' ', inside('button'))).toBe(true);
    expect(belongsToTarget('PageDown', inside('button'))).toBe(false);
    expect(belongsToTarget(' ', inside('nothing'))).toBe(false);
    expect(belongsToTarget(' ', null)).toBe(false);
  });
});
