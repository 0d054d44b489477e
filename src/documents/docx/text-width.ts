/**
 * Width of a line in Times New Roman in twips, good to about a percent: rules under titles are measured by the line
 * above them (Decree 30/2020/NĐ-CP, Annex I, II.1.b, II.2.b, II.5.b).
 */
export function lineWidth(text: string, font: { readonly size: number; readonly isBold: boolean }): number {
  let units = 0;
  for (const character of text) units += letterUnits(character, font.isBold);
  return Math.round((units / 1000) * font.size * 10);
}

/** Width of a letter in 1/1000 of the font size; those met before are known. */
export function letterUnits(character: string, isBold: boolean): number {
  const { widths, known } = isBold ? faces.bold : faces.regular;
  const met = known.get(character);
  if (met !== undefined) return met;
  const width = letterWidth(character, widths);
  known.set(character, width);
  return width;
}

/** Marks of tones and vowels take no room. */
function letterWidth(character: string, widths: ReadonlyMap<string, number>): number {
  const parts = [...character.normalize('NFD')].filter(part => !/\p{Mn}/u.test(part));
  return parts.reduce((sum, part) => sum + (widths.get(part) ?? fallback(part)), 0);
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

/** The faces, with the width of every letter met so far: a long document asks for the same ones again and again. */
const faces = {
  regular: { widths: regular, known: new Map<string, number>() },
  bold: { widths: bold, known: new Map<string, number>() },
} as const;
