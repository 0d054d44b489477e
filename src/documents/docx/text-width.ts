/**
 * Width of a line in Times New Roman in twips, good to about a percent: rules under titles are measured by the line
 * above them (Decree 30/2020/NĐ-CP, Annex I, II.1.b, II.2.b, II.5.b).
 */
export function lineWidth(text: string, font: { readonly size: number; readonly isBold: boolean }): number {
  const widths = font.isBold ? bold : regular;
  let units = 0;
  for (const character of text.normalize('NFD')) {
    if (!/\p{Mn}/u.test(character)) units += widths.get(character) ?? fallback(character);
  }
  return Math.round((units / 1000) * font.size * 10);
}

function fallback(character: string): number {
  if (character === 'Đ') return 722;
  if (character === 'đ') return 556;
  return /\p{Lu}/u.test(character) ? 722 : 500;
}

// Advance widths of the face in 1/1000 of the font size.
const regular = widthTable({
  250: ' .,',
  278: 'ijlt/:;',
  333: '-()frI',
  389: 'sJ',
  444: 'acez?',
  500: '0123456789bdghknopquvxy',
  556: 'PFS',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYw',
  778: 'm',
  889: 'M',
  944: 'W',
});
const bold = widthTable({
  250: ' .,',
  278: 'il/',
  333: '-()fjt:;',
  389: 'sI',
  444: 'ceraz',
  500: '0123456789govxyaJ?',
  556: 'bdhknpquS',
  611: 'PF',
  667: 'BELTZ',
  722: 'ACDNRUVXYw',
  778: 'GHKOQ',
  833: 'm',
  944: 'M',
  1000: 'W',
});

function widthTable(rows: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(rows).flatMap(([width, characters]) =>
      [...characters].map(character => [character, Number(width)] as const),
    ),
  );
}
