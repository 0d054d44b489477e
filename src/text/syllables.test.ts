import { describe, expect, test } from 'vitest';
import { isSyllable, readSyllable } from './syllables.ts';

describe('isSyllable', () => {
  test.each(
    'chuyển đổi số quyết quốc quý gì giếng giữ nghiêng ngoằn ngoèo khuỷu khuya thuở hươu hoà hòa loại Ủy ỷ yêu yếm ý ghế kỹ Tỉnh ĐẢNG'.split(
      ' ',
    ),
  )('%s can be', word => expect(isSyllable(word)).toBe(true));

  test.each([
    ['trươc', 'a stop without sắc or nặng'],
    ['biêt', 'a stop without tone'],
    ['hốà', 'two tones'],
    ['bệnhtừ', 'two words'],
    ['ngế', 'ng before ê'],
    ['kà', 'k before a'],
    ['xơố', 'no such rhyme'],
    ['Lắk', 'no such final'],
    ['nguyểnn', 'a letter too many'],
  ])('%s cannot: %s', word => expect(isSyllable(word)).toBe(false));
});

test('the tone is read wherever it is written', () => {
  expect(readSyllable('Hoà')).toEqual(readSyllable('hòa'));
  expect(readSyllable('chuyển')).toEqual({ base: 'chuyên', tone: '\u0309' });
});
