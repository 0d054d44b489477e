import { expect, it } from 'vitest';
import { criterionFolder } from './names.ts';

it('names folders by number and the first words of the title, as every system takes them', () => {
  const titles = [
    { id: '1.6', title: 'Tỷ lệ hồ sơ TTHC tiếp nhận, giải quyết trực tuyến của UBND xã.' },
    { id: '3.1', title: 'Wifi: "công cộng" / <camera> ...' },
    { id: '4.3', title: '100% CBCC\ncó máy tính\u202e' },
    { id: 'A', title: 'x'.repeat(90) },
  ];
  expect(titles.map(criterionFolder)).toEqual([
    '1.6 - Tỷ lệ hồ sơ TTHC tiếp nhận, giải quyết trực',
    '3.1 - Wifi công cộng camera',
    '4.3 - 100% CBCC có máy tính',
    `A - ${'x'.repeat(24)}`,
  ]);
});
