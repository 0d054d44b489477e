import type { Problem, Rule } from '../finding.ts';
import type { Section } from '../model/document-model.ts';
import { decimal } from './expect-style.ts';

/** Millimetres, smallest and largest, with a good value. */
const margins = [
  { side: 'top', name: 'trên', range: [20, 25], example: 20 },
  { side: 'bottom', name: 'dưới', range: [20, 25], example: 20 },
  { side: 'left', name: 'trái', range: [30, 35], example: 30 },
  { side: 'right', name: 'phải', range: [15, 20], example: 15 },
] as const;

/** Programs store whole twips; 0.1 mm is more than any rounding. */
const tolerance = 0.1;

/** "Cách mép trên và mép dưới 20 - 25 mm, cách mép trái 30 - 35 mm, cách mép phải 15 - 20 mm"; upright pages only. */
export const marginsRule: Rule = {
  id: 'G3',
  title: 'Định lề trang',
  article: 'khoản 3 Mục I Phần I Phụ lục I',
  check: ({ model }) => model.sections.filter(isPortrait).flatMap(checkSection),
};

function isPortrait({ page }: Section): boolean {
  return page.width <= page.height;
}

function checkSection({ index, page }: Section): readonly Problem[] {
  return margins.flatMap(({ side, name, range: [smallest, largest], example }) => {
    const actual = (page[side] / 1440) * 25.4;
    if (actual >= smallest - tolerance && actual <= largest + tolerance) return [];
    return [
      {
        message: `Lề ${name} là ${decimal(Math.round(actual * 10) / 10)} mm, phải từ ${smallest} đến ${largest} mm`,
        hint: `Vào Bố trí (Layout) > Lề (Margins), đặt lề ${name} ${example} mm.`,
        place: `phần trang (section) ${index}`,
      },
    ];
  });
}
