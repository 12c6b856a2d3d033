import { describe, expect, it } from 'vitest';
import { className } from '../../../src/build/className.ts';

describe('the class names of style sheets', () => {
  it('name their sheet and are the same however the sheet is asked for', () => {
    expect(className('quote', '/src/panel/Example.module.css')).toBe('Example-quote');
    expect(className('quote', '/src/panel/Example.module.css?direct')).toBe('Example-quote');
  });

  it('are refused where two sheets have one name', () => {
    className('name', '/src/panel/Twice.module.css');
    expect(() => className('name', '/src/map/Twice.module.css')).toThrow('/src/map/Twice.module.css');
  });
});
