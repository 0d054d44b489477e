import { unzlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { drawPng } from './png.ts';

it('draws one bit a pixel, with the checksums that readers ask for', () => {
  const bytes = drawPng(
    [
      [true, false, true],
      [false, true, false],
    ],
    3,
  );
  const view = new DataView(bytes.buffer);
  expect([view.getUint32(16), view.getUint32(20), bytes[24], bytes[25]]).toEqual([9, 6, 1, 0]);
  // The end of every PNG, checksum included, is the same.
  expect(Buffer.from(bytes.subarray(-12)).toString('hex')).toBe('0000000049454e44ae426082');
  const length = view.getUint32(33);
  const lines = Buffer.from(unzlibSync(bytes.subarray(41, 41 + length)));
  const bits = (row: number) =>
    [...lines.subarray(row * 3 + 1, row * 3 + 3)].map(byte => byte.toString(2).padStart(8, '0')).join('');
  // Three pixels a dot; 1 is white, and what is left of the last byte stays 0.
  expect([bits(0), bits(2), bits(3)]).toEqual(['0001110000000000', '0001110000000000', '1110001110000000']);
});
