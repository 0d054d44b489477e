import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { buildShareImage, shareImageSize } from '../../views/feeds/share-image.ts';
import { reportedOf, summaryOf } from '../../views/testing/summaries.ts';
import { drawPng } from './draw-png.ts';

const draw = (commune: string, place = 'thị xã Bỉm Sơn, tỉnh Thanh Hóa') =>
  buildShareImage({ commune, place, summary: summaryOf('a', reportedOf({ '1.1': 'met', '1.2': 'not-met' })) });

/** Right end of what is written, in pixels. */
function endOfText(svg: string): number {
  const require = createRequire(import.meta.url);
  const font = (file: string) => require.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`);
  const fontFiles = [font('400Regular/BeVietnamPro_400Regular.ttf'), font('700Bold/BeVietnamPro_700Bold.ttf')];
  const box = new Resvg(svg.replace(/<rect[^>]*>/g, ''), { font: { fontFiles, loadSystemFonts: false } }).getBBox();
  return (box?.x ?? 0) + (box?.width ?? 0);
}

describe('the picture of a dossier', () => {
  test('is a PNG of the size the page states, the same bytes each time', () => {
    const png = Buffer.from(drawPng(draw('Xã Quang Trung')));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([shareImageSize.width, shareImageSize.height]);
    expect(Buffer.from(drawPng(draw('Xã Quang Trung'))).equals(png)).toBe(true);
    expect(Buffer.from(drawPng(draw('Xã Cẩm Tân'))).equals(png)).toBe(false);
    expect(png.length).toBeLessThan(40_000);
  });

  test('keeps long names on their lines', () => {
    const long = draw('Thị trấn Nông trường Thống Nhất – Nguyễn Thị Minh Khai', `huyện ${'Mường Lát '.repeat(6)}`);
    expect(endOfText(long)).toBeLessThanOrEqual(shareImageSize.width - 20);
    // Set at the size of short names it would not end in time.
    expect(endOfText(long.replace(/font-size="[\d.]+"/g, 'font-size="40"'))).toBeGreaterThan(shareImageSize.width);
  });

  test('says where the dossier stands, and draws no bar where nothing is known', () => {
    expect(draw('Xã A & B')).toContain('Tiêu chí: 1/2 đạt');
    expect(draw('Xã A & B')).toContain('Xã A &amp; B');
    expect(draw('Xã A').match(/<rect/g)).toHaveLength(4);
    const open = buildShareImage({ commune: 'Xã A', place: '', summary: summaryOf('a', reportedOf({ '1.1': null })) });
    expect(open.match(/<rect/g)).toHaveLength(2);
  });
});
