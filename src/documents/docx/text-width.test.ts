import { describe, expect, it } from 'vitest';
import { lineWidth } from './text-width.ts';

describe('lineWidth', () => {
  it('adds the widths of the face, marks of tones and vowels taking no room', () => {
    // D 722 + 2 x o 500 at 10 pt = 17.22 pt = 344 twips.
    expect(lineWidth('Doo', { size: 20, isBold: true })).toBe(344);
    expect(lineWidth('Dồộ', { size: 20, isBold: true })).toBe(344);
    expect(lineWidth('Đoo', { size: 20, isBold: true })).toBe(344);
  });

  it('grows with the size of the font', () => {
    const small = lineWidth('Độc lập - Tự do - Hạnh phúc', { size: 26, isBold: true });
    const large = lineWidth('Độc lập - Tự do - Hạnh phúc', { size: 28, isBold: true });
    expect(large / small).toBeCloseTo(28 / 26, 2);
  });
});
