import { expect, test } from 'vitest';
import { findShareClaims, isSameLabel } from './share-claims.ts';

const ignored = ['tỷ', 'lệ', 'đạt', 'là'];

test('the label is what stands between the last stop and the fraction', () => {
  const [claim] = findShareClaims('Tính đến nay. Tỷ lệ hồ sơ trực tuyến là: 448/454 hồ sơ đạt 98,7 %.', ignored);
  expect(claim).toEqual({ label: ['hồ', 'sơ', 'trực', 'tuyến'], percent: 98.7, text: '98,7 %' });
});

test('each percentage has a label of its own', () => {
  expect(findShareClaims('Nam đạt 40%, nữ đạt 60%', ignored).map(({ label }) => label.join(' '))).toEqual([
    'nam',
    'nữ',
  ]);
});

test('labels are the same where one holds all words of the other and hardly more', () => {
  const words = (text: string) => text.split(' ');
  expect(isSameLabel(words('hồ sơ trực tuyến'), words('hồ sơ nhận trực tuyến'), 0.75)).toBe(true);
  expect(isSameLabel(words('hồ sơ trực tuyến'), words('hồ sơ nhận trực tuyến'), 0.9)).toBe(false);
  expect(isSameLabel(words('hộ trả trực tuyến'), words('hồ sơ trả trực tuyến'), 0.5)).toBe(false);
});
