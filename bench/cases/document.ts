import { join } from 'node:path';
import { runNode } from '../measure/run-process.ts';
import { formatRatio, type Row } from '../measure/table.ts';
import type { CaseContext } from './bench-case.ts';
import type { DocumentTimes } from './document-loop.ts';

/** The report mau-01 of one synthetic dossier, in a warm process, against the docx package alone. */
export async function documentCase({ source, province, repeat }: CaseContext): Promise<Row[]> {
  const { root } = province(1);
  const loop = join(source, 'bench/cases/document-loop.ts');
  const run = await runNode([loop, root, 'xa-mau-001', '2023', String(20 * repeat)]);
  const { product, floor } = JSON.parse(run.output) as Record<'product' | 'floor', DocumentTimes>;
  const size = ({ paragraphs, letters }: DocumentTimes) => `${paragraphs} paragraphs, ${letters} letters`;
  return [
    {
      what: 'mau-01, warm',
      took: { ...product, bytes: run.bytes },
      each: size(product),
      ratio: formatRatio(product, floor),
      target: '<= 2 x',
      isReached: product.seconds <= 2 * floor.seconds,
    },
    { what: 'floor: bare docx builder', took: { ...floor, bytes: 0 }, each: size(floor) },
  ];
}
