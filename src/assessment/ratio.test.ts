import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentAt, percentOf, ratioAgrees, writtenDecimals } from './ratio.ts';

describe('percentages as real reports wrote them', () => {
  test.each([
    { numerator: 448, denominator: 454, written: 98.7, decimals: 1, way: 'rounded up from 98.678' },
    { numerator: 8, denominator: 14, written: 57.14, decimals: 2, way: 'rounded and truncated alike' },
    { numerator: 12, denominator: 14, written: 85.7, decimals: 1, way: 'rounded and truncated alike' },
    { numerator: 2985, denominator: 3687, written: 80.9, decimals: 1, way: 'truncated from 80.960' },
    { numerator: 2985, denominator: 3687, written: 81, decimals: 1, way: 'rounded up from 80.960' },
    { numerator: 3135, denominator: 3687, written: 85, decimals: 0, way: 'rounded down from 85.028' },
    { numerator: 319, denominator: 2763, written: 11.5, decimals: 1, way: 'truncated from 11.545' },
    { numerator: 1095, denominator: 3486, written: 31.4, decimals: 1, way: 'rounded down from 31.411' },
    { numerator: 1086, denominator: 3486, written: 31.2, decimals: 1, way: 'rounded up from 31.153' },
    { numerator: 842, denominator: 1348, written: 62.46, decimals: 2, way: 'truncated from 62.463' },
    { numerator: 2189, denominator: 3486, written: 62.7, decimals: 1, way: 'truncated from 62.794' },
    { numerator: 2798, denominator: 3486, written: 80.2, decimals: 1, way: 'truncated from 80.264' },
    { numerator: 4728, denominator: 4862, written: 97.24, decimals: 2, way: 'truncated from 97.243' },
    { numerator: 14, denominator: 14, written: 100, decimals: 0, way: 'exact' },
  ])('$numerator/$denominator is $written ($way)', ({ numerator, denominator, written, decimals }) => {
    expect(ratioAgrees({ numerator, denominator }, written, decimals)).toBe(true);
  });

  test.each([
    { numerator: 2592, denominator: 3082, written: 82.1, decimals: 1, why: 'it is 84.101' },
    { numerator: 448, denominator: 454, written: 98.5, decimals: 1, why: 'neither 98.6 nor 98.7' },
    { numerator: 8, denominator: 14, written: 57.15, decimals: 2, why: 'one hundredth too much' },
    { numerator: 3135, denominator: 3687, written: 86, decimals: 0, why: 'rounded up from 85.028' },
    { numerator: 1, denominator: 3, written: 33, decimals: 1, why: '33.0 claims a decimal that 33.3 does not have' },
  ])('$numerator/$denominator is not $written: $why', ({ numerator, denominator, written, decimals }) => {
    expect(ratioAgrees({ numerator, denominator }, written, decimals)).toBe(false);
  });
});

test('no share of nothing: a denominator of zero gives no percentage and agrees with none', () => {
  expect(percentOf({ numerator: 3, denominator: 0 })).toBeUndefined();
  expect(ratioAgrees({ numerator: 0, denominator: 0 }, 0, 0)).toBe(false);
  expect(ratioAgrees({ numerator: 3, denominator: 0 }, 100, 0)).toBe(false);
});

test('a share may be more than the whole; whether it should be is for a rule to say', () => {
  expect(percentOf({ numerator: 15, denominator: 14 })).toBeCloseTo(107.142857, 6);
});

describe('exact at halves', () => {
  test.each([
    [{ numerator: 1, denominator: 8 }, 1, { rounded: 12.5, truncated: 12.5 }],
    [{ numerator: 1, denominator: 8 }, 0, { rounded: 13, truncated: 12 }],
    [{ numerator: 3, denominator: 16 }, 1, { rounded: 18.8, truncated: 18.7 }],
    [{ numerator: 1, denominator: 200 }, 0, { rounded: 1, truncated: 0 }],
    [{ numerator: 201, denominator: 20000 }, 2, { rounded: 1.01, truncated: 1 }],
    [{ numerator: 2001, denominator: 200000 }, 3, { rounded: 1.001, truncated: 1 }],
  ])('%j at %i decimals', (ratio, decimals, expected) => {
    expect(percentAt(ratio, decimals)).toEqual(expected);
  });
});

/** Reference in whole numbers: hundredths of a per cent and so on, without any binary fraction. */
function referencePercent(numerator: number, denominator: number, decimals: number) {
  const scaled = BigInt(numerator) * 100n * 10n ** BigInt(decimals);
  const whole = BigInt(denominator);
  const half = (2n * scaled + whole) / (2n * whole);
  return { rounded: Number(half) / 10 ** decimals, truncated: Number(scaled / whole) / 10 ** decimals };
}

const counts = fc.integer({ min: 0, max: 10_000_000 });
const wholes = fc.integer({ min: 1, max: 10_000_000 });
const places = fc.integer({ min: 0, max: 4 });

test('rounding and truncation are those of whole-number arithmetic, for every ratio', () => {
  fc.assert(
    fc.property(counts, wholes, places, (numerator, denominator, decimals) => {
      expect(percentAt({ numerator, denominator }, decimals)).toEqual(
        referencePercent(numerator, denominator, decimals),
      );
    }),
  );
});

test('a ratio agrees with its rounded and its truncated percentage and with no neighbour of them', () => {
  fc.assert(
    fc.property(counts, wholes, places, (numerator, denominator, decimals) => {
      const ratio = { numerator, denominator };
      const { rounded, truncated } = referencePercent(numerator, denominator, decimals);
      const step = 1 / 10 ** decimals;
      expect(ratioAgrees(ratio, rounded, decimals)).toBe(true);
      expect(ratioAgrees(ratio, truncated, decimals)).toBe(true);
      expect(ratioAgrees(ratio, rounded + step, decimals)).toBe(false);
      expect(ratioAgrees(ratio, truncated - step, decimals)).toBe(false);
    }),
  );
});

test('ratios that lie exactly on a half go up when rounded', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), places, (whole, decimals) => {
      const ratio = { numerator: 2 * whole + 1, denominator: 2 * 100 * 10 ** decimals };
      const { rounded, truncated } = percentAt(ratio, decimals);
      expect(rounded).toBe((whole + 1) / 10 ** decimals);
      expect(truncated).toBe(whole / 10 ** decimals);
    }),
  );
});

describe('decimals a percentage was written with', () => {
  test.each([
    [98.7, undefined, 1],
    [85, undefined, 0],
    [57.14, undefined, 2],
    [98.7, '448/454 hồ sơ đạt 98,70 %', 2],
    [33, '1/3 hộ, đạt 33,0%', 1],
    [85, '3135/3687 = 85%', 0],
    [62.46, '842/1348 đạt 62.46%', 2],
    [98.7, 'tăng 12,345% so với năm trước', 1],
  ])('%f, reported as %j, has %i', (value, reported, decimals) => {
    expect(writtenDecimals(value, reported)).toBe(decimals);
  });
});

describe('figures with decimals', () => {
  test.each([
    [{ numerator: 0.3, denominator: 0.1 }, 0, 300],
    [{ numerator: 12.3, denominator: 24.6 }, 0, 50],
    [{ numerator: 4.35, denominator: 100 }, 2, 4.35],
  ])('%o at %i decimals is exactly %d, rounded and truncated', (ratio, decimals, percent) => {
    expect(percentAt(ratio, decimals)).toEqual({ rounded: percent, truncated: percent });
  });

  test('there is no share of nothing, nor of less than any decimal says', () => {
    const none = { rounded: Number.NaN, truncated: Number.NaN };
    expect(percentAt({ numerator: 1, denominator: 0 }, 1)).toEqual(none);
    expect(percentAt({ numerator: 1, denominator: 1e-300 }, 1)).toEqual(none);
  });
});
