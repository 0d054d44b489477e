import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { listFolders } from '../generators/read-json.ts';
import { type Generator, generators, writeSources } from '../generators/write-sources.ts';
import { measureTogether } from '../measure/compare.ts';
import { installTool } from '../measure/install-tool.ts';
import { type Run, runNode } from '../measure/run-process.ts';
import { runProgram } from '../measure/run-program.ts';
import { setAside } from '../measure/set-aside.ts';
import { formatRatio, type Row } from '../measure/table.ts';
import type { CaseContext } from './bench-case.ts';
import { buildCold, renderBare } from './site.ts';

const eleventyVersion = '3.1.8';

/** The pages of the province by other static site generators, where they are installed, beside ours and plain Node. */
export async function generatorsCase(context: CaseContext): Promise<Row[]> {
  const province = context.province(context.communes);
  const present = generators.filter(({ id }) => isInstalled(id));
  const counts = new Map<string, number>();
  for (const generator of present) {
    const folder = join(context.output, generator.id);
    counts.set(generator.id, writeSources(generator, province, folder));
    copyFileSync(join(context.source, 'src/styles/site.css'), prepareStatic(generator, folder));
  }
  const subjects = {
    floor: () => renderBare(province, context),
    ours: () => buildCold(province, context),
    ...Object.fromEntries(present.map(generator => [generator.id, () => run(generator, context)])),
  };
  const measured = await measureTogether<string>(subjects, context.repeat);
  assertSameWords(present.map(({ id }) => join(context.output, `${id}-site`)));
  const { floor, ours } = measured;
  if (!(floor && ours)) throw new Error('the floor was not measured');
  const rows: Row[] = [
    { what: 'plain Node: the pages and data files', took: floor },
    { what: 'hoso build: check, these pages and all others, open data', took: ours, ratio: formatRatio(ours, floor) },
  ];
  for (const { id } of present) {
    const took = measured[id];
    const pages = counts.get(id) ?? 0;
    if (took)
      rows.push({
        what: `${versionOf(id)}, ${pages} pages`,
        took,
        each: `${((took.seconds * 1000) / pages).toFixed(1)} ms a page`,
        ratio: `${formatRatio(took, floor)}; ours ${formatRatio(ours, took)}`,
      });
  }
  return rows;
}

/** A generator that leaves out what others write would be measured at less work. */
function assertSameWords(sites: readonly string[]): void {
  const [page = ''] = listFolders(join(sites[0] ?? '', 'xa')).map(id => `xa/${id}`);
  const [year = ''] = listFolders(join(sites[0] ?? '', page));
  const texts = sites.map(site => readFileSync(join(site, page, year, 'index.html'), 'utf8'));
  const words = texts.map(text =>
    text
      .replace(/<[^>]*>|&[a-z0-9#]+;/g, ' ')
      .split(/\s+/)
      .join(' '),
  );
  if (new Set(words).size > 1) throw new Error(`${page}/${year}: the generators write different words`);
}

function run({ id }: Generator, { source, output, aside }: CaseContext): Promise<Run> {
  const folder = join(output, id);
  const out = join(output, `${id}-site`);
  for (const old of [out, join(folder, '.jekyll-cache'), join(folder, 'resources')]) setAside(old, aside);
  if (id === 'hugo') return runProgram('hugo', ['--quiet', '--destination', out], folder);
  if (id === 'jekyll') return runProgram('jekyll', ['build', '--quiet', '--destination', out], folder);
  const eleventy = installTool(join(source, 'bench/.data'), '@11ty/eleventy', eleventyVersion);
  return runNode([join(eleventy, 'cmd.cjs'), '--input=.', `--output=${out}`], { cwd: folder });
}

/** Where a generator takes files from that it copies as they are; Eleventy is told in its configuration. */
function prepareStatic({ id }: Generator, folder: string): string {
  const place = id === 'hugo' ? join(folder, 'static') : folder;
  mkdirSync(place, { recursive: true });
  return join(place, 'site.css');
}

function isInstalled(id: Generator['id']): boolean {
  try {
    return id === 'eleventy' || versionOf(id) !== '';
  } catch {
    process.stderr.write(`${id} is not installed and left out (Debian: apt install ${id})\n`);
    return false;
  }
}

function versionOf(id: Generator['id']): string {
  if (id === 'eleventy') return `Eleventy ${eleventyVersion}`;
  const answer = execFileSync(id, [id === 'hugo' ? 'version' : '--version'], { encoding: 'utf8' });
  return `${id === 'hugo' ? 'Hugo' : 'Jekyll'} ${/\d+\.\d+\.\d+/.exec(answer)?.[0] ?? ''}`;
}
