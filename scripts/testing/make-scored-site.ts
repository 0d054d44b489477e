import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { describeCommune } from '../../bench/province/commune.ts';
import { writeEvidence } from '../../bench/province/evidence.ts';
import { type Place, placeAt } from '../../bench/province/place.ts';
import { writeRegister } from '../../bench/province/register.ts';
import { bestFacts, worstFacts } from '../../src/assessment/testing/scored-facts.ts';
import { openRepository } from '../../src/data/repository.ts';
import type { CriteriaSetBundle } from '../../src/schema/bundle.ts';
import type { Criterion } from '../../src/schema/criterion.ts';
import { openSandbox } from '../../src/testing/git-sandbox.ts';
import { type BuiltSiteForTest, startBuiltSite } from './built-site.ts';
import { runHoso } from './run-hoso.ts';

const source = join(import.meta.dirname, '../..');
const set = 'hue-dti-xa-2023';
const year = '2023';

/** Addresses of two made-up dossiers of a scored set at its full size. */
export const scoredPages = { full: '/xa/xa-mau-001/2023/', empty: '/xa/xa-mau-002/2023/' } as const;

/**
 * Builds a site of two dossiers of the shipped scored set: one that answers every criterion, with evidence, claims of
 * points and what does not agree, and one as `hoso new dossier` writes it, with nothing filled in.
 */
export async function startScoredSite(): Promise<BuiltSiteForTest> {
  const root = mkdtempSync(join(tmpdir(), 'hoso-scored-'));
  for (const folder of [`criteria/${set}`, 'content', 'templates'])
    cpSync(join(source, folder), join(root, folder), { recursive: true });
  const sandbox = openSandbox(root);
  sandbox.git('init', '-q', '-b', 'main');
  const [full, empty] = [placeAt(1), placeAt(2)];
  appendFileSync(join(root, 'content/administrative-units.yaml'), `\n${describeUnits([full, empty])}`);
  const communes = [full, empty].map(place => [
    `communes/${place.id}/commune.yaml`,
    dump(describeCommune(place, [year])),
  ]);
  const criteriaSet = openRepository(root).loadCriteriaSet(set).value;
  if (!criteriaSet) throw new Error(`criteria/${set} cannot be used; run hoso check first`);
  sandbox.write({ ...Object.fromEntries(communes), ...writeFullDossier(full, criteriaSet) });
  const { code, stderr } = await runHoso(root, 'new', 'dossier', empty.id, year);
  if (code !== 0) throw new Error(stderr);
  sandbox.commit('Hai hồ sơ', '2023-11-20T08:00:00Z');
  const site = await startBuiltSite({ root, args: ['--no-documents'] });
  const close = async () => {
    await site.close();
    rmSync(root, { recursive: true, force: true });
  };
  return { ...site, close };
}

function describeUnits(places: readonly Place[]): string {
  const [first] = places;
  const district = { ...first?.district, kind: 'huyện', level: 'district', parent: 'thua-thien-hue' };
  const units = places.map(({ id, name }) => ({ id, name, kind: 'xã', level: 'commune', parent: district.id }));
  const { id, name, kind, level, parent } = district;
  return dump([{ id, name, kind, level, parent }, ...units]).replace(/^(?=.)/gm, '  ');
}

/** Files of a dossier in which each criterion says something, by their path. */
function writeFullDossier(place: Place, { byId }: CriteriaSetBundle): Readonly<Record<string, string>> {
  const register = writeRegister(place, year);
  const criteria = [...byId.values()];
  const results = criteria.map(writeResult);
  const evidence = criteria.map((criterion, index) => {
    const { data, body } = writeEvidence(criterion, {
      place,
      year,
      result: results[index] ?? { criterion: '' },
      register,
    });
    return [`evidence/${criterion.id}.md`, `---\n${dump(data)}---\n${body}`] as const;
  });
  const head = {
    criteriaSet: set,
    period: { key: year, title: `năm ${year}` },
    asOf: `${year}-11-15`,
    stage: 'self-assessment',
    subject: `Kết quả chuyển đổi số trên địa bàn xã ${place.name} năm ${year}`,
    place: place.name,
    superior: `UBND huyện ${place.district.name}`,
    signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', role: 'CHỦ TỊCH', name: 'Người ký mẫu' },
    recipients: [`UBND huyện ${place.district.name}`, 'Lưu: VT'],
  };
  const files = [
    ['dossier.yaml', dump(head)],
    ['results.yaml', dump({ results })],
    ['documents.yaml', dump({ documents: register })],
    ...evidence,
  ] as const;
  return Object.fromEntries(files.map(([name, text]) => [`communes/${place.id}/${year}/${name}`, text]));
}

/** Two of three meet all that is asked, one of eight claims other points than its figures give. */
function writeResult(criterion: Criterion, index: number) {
  const facts = index % 3 === 2 ? worstFacts(criterion) : bestFacts(criterion);
  const { numerator, denominator } = facts;
  const reported =
    denominator === undefined
      ? `Thực hiện theo kế hoạch năm ${year} của xã`
      : `${numerator}/${denominator} theo báo cáo của xã`;
  return { criterion: criterion.id, ...facts, reported, ...(index % 8 === 5 && { points: 1 }) };
}
