import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { openRepository } from '../../src/data/repository.ts';
import { writeDossierDocument } from '../../src/dossier-documents.ts';
import type { DossierBundle } from '../../src/schema/bundle.ts';
import { buildBareDocument, readBare } from '../floors/bare-document.ts';
import { median } from '../measure/compare.ts';

/* A process that writes every document of every dossier of one period, and now and then the same by the floor. */

export interface DocumentTimes {
  readonly id: string;
  readonly documents: number;
  /** Median seconds of one document, by the clock and by the processor, where the floor was measured, too. */
  readonly product: Times;
  readonly floor: Times;
}

export interface Times {
  readonly seconds: number;
  readonly processor: number;
}

export interface DocumentsRun {
  readonly times: readonly DocumentTimes[];
  /** Of writing alone, all documents together. */
  readonly seconds: number;
  readonly processor: number;
  readonly bytes: number;
  /** Resident memory after each tenth of the dossiers, in bytes. */
  readonly memory: readonly number[];
}

// As the command line does when it packs a district.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=60');
const [root = '', period = '', every = '20'] = process.argv.slice(2);
const repository = openRepository(root);
const keys = repository.communeIds().flatMap(id => repository.dossierIds(id).map(dossier => [id, dossier] as const));
const wanted = keys.filter(([, dossier]) => dossier === period);
const runs = new Map<string, { product: Times[]; floor: Times[]; count: number }>();
const total = { seconds: 0, processor: 0, bytes: 0 };
const memory: number[] = [];
for (const [position, [commune, dossier]] of wanted.entries()) {
  const bundle = repository.loadDossier(commune, dossier).value;
  if (!bundle) throw new Error(`${commune}/${dossier} cannot be used; run hoso check`);
  for (const { id } of bundle.criteriaSet.set.data.documents) await writeOne(bundle, id, position);
  const isTenth = Math.floor(((position + 1) * 10) / wanted.length) > Math.floor((position * 10) / wanted.length);
  if (isTenth) memory.push(process.memoryUsage.rss());
}
const times = Array.from(runs, ([id, { count, product, floor }]) => {
  return { id, documents: count, product: middle(product), floor: middle(floor) };
});
console.log(JSON.stringify({ times, ...total, memory } satisfies DocumentsRun));

async function writeOne(bundle: DossierBundle, id: string, position: number): Promise<void> {
  const run = runs.get(id) ?? { product: [], floor: [], count: 0 };
  runs.set(id, run);
  const product = await time(async () => (await writeDossierDocument(repository, bundle, id)).bytes);
  if (!product.result) throw new Error(`${id} of ${bundle.folder} cannot be written; run hoso check`);
  run.count += 1;
  total.seconds += product.seconds;
  total.processor += product.processor;
  total.bytes += product.result.length;
  // The first dossiers warm the process up.
  if (position % Number(every) !== 0 || position < Math.min(20, wanted.length / 2)) return;
  const sections = readBare(product.result);
  const floor = await time(() => buildBareDocument(sections));
  run.product.push(product);
  run.floor.push(floor);
}

async function time<T>(make: () => Promise<T>): Promise<Times & { readonly result: T }> {
  const before = process.cpuUsage();
  const started = performance.now();
  const result = await make();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
}

function middle(all: readonly Times[]): Times {
  return { seconds: median(all.map(each => each.seconds)), processor: median(all.map(each => each.processor)) };
}
