import type { Problem, Rule } from '../finding.ts';
import type { Section } from '../model/document-model.ts';
import { decimal } from './expect-style.ts';

/** A4 in twips; programs round 297 mm to 16837-16840. */
const a4 = { short: 11906, long: 16838, tolerance: 12 };

/** "Khổ giấy: Khổ A4 (210 mm x 297 mm)", swapped where the page lies across. */
export const paperRule: Rule = {
  id: 'G1',
  title: 'Khổ giấy',
  article: 'khoản 1 Mục I Phần I Phụ lục I',
  check: ({ model }) => model.sections.flatMap(checkSection),
};

function checkSection({ index, page }: Section): readonly Problem[] {
  const place = `phần trang (section) ${index}`;
  const [short, long] = [Math.min(page.width, page.height), Math.max(page.width, page.height)];
  if (Math.abs(short - a4.short) > a4.tolerance || Math.abs(long - a4.long) > a4.tolerance) {
    const size = `${millimetres(page.width)} x ${millimetres(page.height)} mm`;
    return [
      {
        message: `Khổ giấy là ${size}, phải là A4 (210 x 297 mm)`,
        hint: 'Vào Bố trí (Layout) > Kích thước (Size), chọn A4.',
        place,
      },
    ];
  }
  const isLandscape = page.width > page.height;
  if (page.orientation === undefined || (page.orientation === 'landscape') === isLandscape) return [];
  return [
    {
      message: `Hướng giấy ghi trong tệp (${isLandscape ? 'dọc' : 'ngang'}) không khớp với khổ giấy, máy in sẽ in sai hướng`,
      hint: 'Vào Bố trí (Layout) > Hướng (Orientation), chọn lại hướng giấy.',
      place,
    },
  ];
}

function millimetres(twips: number): string {
  return decimal(Math.round((twips / 1440) * 25.4));
}
