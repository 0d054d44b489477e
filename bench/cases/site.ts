import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Measured, measureTogether } from '../measure/compare.ts';
import { type Run, runNode } from '../measure/run-process.ts';
import { setAside } from '../measure/set-aside.ts';
import { formatRatio, formatSeconds, type Row } from '../measure/table.ts';
import type { Province } from '../province/province.ts';
import type { CaseContext } from './bench-case.ts';

/** Communes of the small province that shows whether the cost of a page grows with their number. */
const fewest = 60;

/** The site of the province, without documents, against plain Node; then once more with one dossier changed. */
export async function siteCase(context: CaseContext): Promise<Row[]> {
  const { province, communes, repeat } = context;
  const large = province(communes);
  const small = province(Math.min(fewest, communes));
  let [pages, fewPages, share] = [0, 0, ''];
  const { cold, floor, again, unchanged, fewer } = await measureTogether(
    {
      floor: () => renderBare(large, context),
      cold: async () => {
        const run = await buildCold(large, context);
        pages = countFiles(context);
        share = shareOfFloor(context);
        return run;
      },
      again: () => buildChanged(large, context),
      unchanged: () => build(large, context),
      fewer: async () => {
        const run = await buildCold(small, context);
        fewPages = countFiles(context);
        return run;
      },
    },
    repeat,
  );
  return rowsOf({ cold, floor, again, unchanged, fewer }, { communes, few: small.communes, pages, fewPages, share });
}

type Runs = Readonly<Record<'cold' | 'floor' | 'again' | 'unchanged' | 'fewer', Measured>>;

interface Sizes {
  readonly communes: number;
  readonly few: number;
  /** Pages and data files of the province, and of the small one. */
  readonly pages: number;
  readonly fewPages: number;
  /** How much of the site the floor writes. */
  readonly share: string;
}

function rowsOf(
  { cold, floor, again, unchanged, fewer }: Runs,
  { communes, few, pages, fewPages, share }: Sizes,
): Row[] {
  const each = (measured: Pick<Measured, 'seconds'>, count: number) =>
    `${((measured.seconds * 1000) / count).toFixed(1)} ms a file`;
  const site = { seconds: secondsOfSite(cold), processor: 0, bytes: cold.bytes };
  return [
    {
      what: `hoso build, ${communes} communes, ${pages} pages and data files, checked first`,
      took: cold,
      each: each(cold, pages),
      ratio: formatRatio(cold, floor),
    },
    {
      what: 'of it the site',
      took: site,
      each: each(site, pages),
      ratio: `${(site.seconds / floor.seconds).toFixed(2)} x`,
      target: '<= 2 x, < 1 GB',
      isReached: site.seconds <= 2 * floor.seconds && site.bytes < 1e9,
    },
    { what: 'floor: bare Node renderer of the same pages', took: floor, each: each(floor, pages), ratio: share },
    {
      what: 'site again, 1 dossier changed',
      took: again,
      ratio: `${formatRatio(again, cold)} of cold`,
      target: '<= 0.35 x cold',
      isReached: again.seconds <= 0.35 * cold.seconds,
    },
    { what: 'site again, nothing changed', took: unchanged, ratio: `${formatRatio(unchanged, cold)} of cold` },
    {
      what: `site, ${few} communes, ${fewPages} pages and data files`,
      took: fewer,
      each: each(fewer, fewPages),
      target: `no file dearer among ${communes}`,
      isReached: cold.seconds / pages <= fewer.seconds / fewPages,
      ratio: `start included, +${formatSeconds(cold.seconds - fewer.seconds)} for ${pages - fewPages} more`,
    },
  ];
}

/** What the build says it took to make the site after the check: "Dựng trang ... (1 phút 5 giây)". */
function secondsOfSite({ log }: Measured): number {
  const [, minutes = 0, seconds = Number.NaN] = /Dựng trang .*\((?:(\d+) phút )?([\d,]+) giây\)/.exec(log) ?? [];
  return 60 * Number(minutes) + Number(String(seconds).replace(',', '.'));
}

/** Pages and data files of the site built last. */
function countFiles({ output }: CaseContext): number {
  return bytesByFile(join(output, 'site')).size;
}

/** Whether the floor does the same work: addresses that it writes too, their bytes beside the site's, and all of the site. */
function shareOfFloor({ output }: CaseContext): string {
  const site = bytesByFile(join(output, 'site'));
  const bare = bytesByFile(join(output, 'bare'));
  const common = [...bare.keys()].filter(path => site.has(path));
  const sum = (files: ReadonlyMap<string, number>, paths: Iterable<string>) =>
    Array.from(paths, path => files.get(path) ?? 0).reduce((all, bytes) => all + bytes, 0);
  const written = sum(bare, common);
  const ofCommon = formatPercent(written / sum(site, common));
  const ofAll = formatPercent(written / sum(site, site.keys()));
  return `${common.length} of the site's ${site.size} files, with ${ofCommon} of their bytes, ${ofAll} of all bytes`;
}

function formatPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Bytes of each file, by its path in the folder. */
function bytesByFile(folder: string): ReadonlyMap<string, number> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map(path => [relative(folder, path), statSync(path).size]));
}

export function renderBare({ root }: Province, { source, output, aside }: CaseContext): Promise<Run> {
  const out = join(output, 'bare');
  setAside(out, aside);
  return runNode([join(source, 'bench/floors/site/render-site.ts'), root, out]);
}

function build({ root }: Province, { hoso, output }: CaseContext): Promise<Run> {
  return runNode([hoso, 'build', '--no-documents', '--root', root, '--out', join(output, 'site')]);
}

/** Without what earlier builds kept: `hoso build` keeps pages in a folder named after the repository. */
export function buildCold(province: Province, context: CaseContext): Promise<Run> {
  const name = createHash('sha256').update(province.root).digest('hex').slice(0, 12);
  setAside(join(context.source, 'node_modules/.hoso', name), context.aside);
  setAside(join(context.output, 'site'), context.aside);
  return build(province, context);
}

async function buildChanged(province: Province, context: CaseContext): Promise<Run> {
  const file = join(province.root, 'communes/xa-mau-001/2023/evidence/1.2.md');
  const text = readFileSync(file, 'utf8');
  appendFileSync(file, '\nĐã bổ sung số liệu của quý IV.\n');
  try {
    return await build(province, context);
  } finally {
    writeFileSync(file, text);
  }
}
