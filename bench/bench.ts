import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BenchCase, CaseContext } from './cases/bench-case.ts';
import { changedCase } from './cases/changed.ts';
import { checkCase } from './cases/check.ts';
import { coldCase } from './cases/cold.ts';
import { documentCase } from './cases/document.ts';
import { documentsCase } from './cases/documents.ts';
import { generatorsCase } from './cases/generators.ts';
import { lighthouseCase } from './cases/lighthouse.ts';
import { previewCase } from './cases/preview.ts';
import { rulesCase } from './cases/rules.ts';
import { siteCase } from './cases/site.ts';
import { deleteAside } from './measure/set-aside.ts';
import { formatTable, type Row } from './measure/table.ts';
import { prepareProvince } from './province/province.ts';

/**
 * npm run bench -- [--only NAMES] [--communes N] [--years N] [--repeat N]; the names are those of the table below.
 * Measures the product on a synthetic province, each thing beside its floor; see bench/README.md.
 */
const cases: Readonly<Record<string, BenchCase>> = {
  check: checkCase,
  rules: rulesCase,
  changed: changedCase,
  cold: coldCase,
  site: siteCase,
  document: documentCase,
  documents: documentsCase,
  preview: previewCase,
  lighthouse: lighthouseCase,
  generators: generatorsCase,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    communes: { type: 'string', default: '559' },
    years: { type: 'string', default: '4' },
    repeat: { type: 'string', default: '3' },
  },
});

const source = join(import.meta.dirname, '..');
const folder = join(import.meta.dirname, '.data');
const years = Number(values.years);
const context: CaseContext = {
  source,
  hoso: join(source, 'scripts/hoso.ts'),
  communes: Number(values.communes),
  years,
  repeat: Number(values.repeat),
  province: communes => prepareProvince({ source, folder, communes, years }),
  output: join(folder, 'output'),
  aside: join(folder, 'aside'),
};

const wanted = values.only?.split(',') ?? Object.keys(cases);
const rows: Row[] = [];
try {
  for (const name of wanted) {
    const run = cases[name];
    if (!run) throw new Error(`No case "${name}"; there are: ${Object.keys(cases).join(', ')}.`);
    process.stderr.write(`${name} ...\n`);
    rows.push(...(await run(context)));
  }
  if (rows.length > 0) process.stdout.write(formatTable(rows));
} finally {
  deleteAside(context.aside);
}
