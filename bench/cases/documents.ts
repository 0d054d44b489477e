import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openRepository } from '../../src/data/repository.ts';
import { formatBytes } from '../../src/text/numbers.ts';
import { runNode } from '../measure/run-process.ts';
import { formatRatio, type Row } from '../measure/table.ts';
import type { CaseContext } from './bench-case.ts';
import type { DocumentsRun } from './documents-loop.ts';

/** Memory may not grow by more than this share between the first half of a run and its end. */
const growth = 0.25;

/** Every document of one year of a whole province, each beside the bare docx package; then packed as one archive. */
export async function documentsCase({ source, hoso, province, communes, output }: CaseContext): Promise<Row[]> {
  const { root } = province(communes);
  const period = firstPeriod(root);
  // The floor is measured at every n-th dossier, about fifty times.
  const every = String(Math.max(1, Math.floor(communes / 50)));
  const loop = join(source, 'bench/cases/documents-loop.ts');
  const run = await runNode([loop, root, period, every]);
  const { times, seconds, processor, bytes, memory } = JSON.parse(run.output) as DocumentsRun;
  const count = times.reduce((sum, { documents }) => sum + documents, 0);
  const [early, late] = [Math.max(...memory.slice(0, 5)), Math.max(...memory.slice(5))];
  const isFlat = late <= early * (1 + growth);
  return [
    ...times.flatMap(({ id, documents, product, floor }) => [
      {
        what: `${id}, ${documents} documents`,
        took: { ...product, bytes: 0 },
        each: 'a document',
        ratio: formatRatio(product, floor),
        target: '<= 2 x',
        isReached: product.seconds <= 2 * floor.seconds,
      },
      { what: `floor: ${id} by docx alone`, took: { ...floor, bytes: 0 }, each: 'a document' },
    ]),
    {
      what: `all ${count} documents of ${communes} communes`,
      took: { seconds, processor, bytes: run.bytes },
      each: `${formatBytes(bytes)} written; ${formatBytes(early)} in the first half, ${formatBytes(late)} to the end`,
      target: `memory within ${growth * 100} %`,
      isReached: isFlat,
    },
    await packAll({ hoso, root, period, output, communes }),
  ];
}

function firstPeriod(root: string): string {
  const repository = openRepository(root);
  const [first = ''] = repository.communeIds();
  const [period] = repository.dossierIds(first);
  if (period === undefined) throw new Error('the province has no dossier');
  return period;
}

interface Packing {
  readonly hoso: string;
  readonly root: string;
  readonly period: string;
  readonly output: string;
  readonly communes: number;
}

/** The command line from start to end: checked, written, listed, packed. */
async function packAll({ hoso, root, period, output, communes }: Packing): Promise<Row> {
  const out = join(output, 'archives');
  rmSync(out, { recursive: true, force: true });
  const run = await runNode([hoso, 'document', '--all', '--period', period, '--root', root, '--out', out]);
  rmSync(out, { recursive: true, force: true });
  const milliseconds = ((run.seconds / communes) * 1000).toFixed(0);
  return { what: `hoso document --all, ${communes} dossiers`, took: run, each: `${milliseconds} ms a dossier` };
}
