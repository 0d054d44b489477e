import process from 'node:process';
import { unzipSync } from 'fflate';
import { openRepository } from '../../src/data/repository.ts';
import { writeDossierDocument } from '../../src/dossier-documents.ts';
import { buildBareReport } from '../floors/report-docx.ts';
import { median } from '../measure/compare.ts';

/* A process that writes the report of one dossier again and again, by the product and by the floor in turn. */

export interface DocumentTimes {
  /** Median seconds of one document once the process is warm, by the clock and by the processor. */
  readonly seconds: number;
  readonly processor: number;
  /** Paragraphs and letters of the document. */
  readonly paragraphs: number;
  readonly letters: number;
}

const [root = '', commune = '', dossier = '', times = '20'] = process.argv.slice(2);
const repository = openRepository(root);
const bundle = repository.loadDossier(commune, dossier).value;
if (!bundle) throw new Error(`${commune}/${dossier} cannot be used; run hoso check`);

const makers = {
  product: async () => (await writeDossierDocument(repository, bundle, 'mau-01')).bytes ?? new Uint8Array(),
  floor: async () => buildBareReport(bundle),
};
const runs = { product: [], floor: [] } as Record<keyof typeof makers, { seconds: number; processor: number }[]>;
for (let round = 0; round < Number(times); round++) {
  for (const name of ['product', 'floor'] as const) runs[name].push(await time(makers[name]));
}
console.log(JSON.stringify({ product: await summarise('product'), floor: await summarise('floor') }));

async function time(make: () => Promise<Uint8Array>) {
  const before = process.cpuUsage();
  const started = performance.now();
  await make();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
}

/** The first half only warms up. */
async function summarise(name: keyof typeof makers): Promise<DocumentTimes> {
  const warm = runs[name].slice(Math.floor(runs[name].length / 2));
  const parts = unzipSync(await makers[name]());
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  return {
    seconds: median(warm.map(({ seconds }) => seconds)),
    processor: median(warm.map(({ processor }) => processor)),
    paragraphs: xml.split('</w:p>').length - 1,
    letters: xml.replace(/<[^>]*>/g, '').length,
  };
}
