import { expect, test } from 'vitest';
import { fitFormula } from './fit-formula.ts';

const formula = String.raw`\text{Tỷ lệ} = \frac{\text{Số trường đại học có kho học liệu số mở}}{\text{Tổng số trường}} \times 100\%`;

test('words that fit stay on one line', () => {
  expect(fitFormula(formula, 40)).toBe(formula);
});

test('longer words are set below each other, in lines of about the same length', () => {
  expect(fitFormula(formula, 30)).toBe(
    String.raw`\text{Tỷ lệ} = \frac{\begin{gathered}\text{Số trường đại học có}\\\text{kho học liệu số mở}\end{gathered}}{\text{Tổng số trường}} \times 100\%`,
  );
});

test('a column without room for a formula still gets lines of a few words', () => {
  expect(fitFormula(String.raw`\text{Tổng số trường đại học}`, -5)).toBe(
    String.raw`\begin{gathered}\text{Tổng số trường}\\\text{đại học}\end{gathered}`,
  );
});

test('one long word is not cut', () => {
  expect(fitFormula(String.raw`\text{mộttừrấtdàikhôngcóchỗngắt}`, 16)).toContain('mộttừrấtdàikhôngcóchỗngắt');
});
