import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { freezeVersion } from '../../scripts/testing/freeze-version.ts';
import { runHoso } from '../../scripts/testing/run-hoso.ts';
import { openRepository } from '../../src/data/repository.ts';
import { formatAppraisal } from '../../src/data/write-appraisal.ts';
import type { CriteriaSetBundle } from '../../src/schema/bundle.ts';
import { type GitSandbox, openSandbox } from '../../src/testing/git-sandbox.ts';
import { madeUpComment, withAppraisal } from '../../src/testing/made-up-appraisal.ts';
import { describeCommune } from './commune.ts';
import { type Place, placeAt } from './place.ts';
import { indent, prepareProvince } from './province.ts';
import { type DossierFiles, type Round, writeBriefDossier, writeFullDossier } from './scored-dossier.ts';

export interface ScoredProvinceOptions {
  /** The repository whose criteria, content and templates are used. */
  readonly source: string;
  /** Where it is written; what was there goes. */
  readonly folder: string;
}

const scoredSet = 'hue-dti-xa-2023';
const year = '2023';
/** More than one page of a ranking holds, and than one of a district. */
const scoredCommunes = 104;
const appraised = placeAt(1);
const full = placeScored(2);
const empty = placeScored(3);

/**
 * Addresses of dossiers of the scored set: with everything filled in, as `hoso new dossier` writes it, and with results
 * but no evidence for any.
 */
export const scoredPages = {
  full: `/xa/${full.id}/${year}/`,
  empty: `/xa/${empty.id}/${year}/`,
  unproven: `/xa/${placeScored(82).id}/${year}/`,
} as const;

/**
 * Writes a province that has what the large one lacks: a scored set with its ranking, a district that goes on over
 * several pages, an appraised dossier, a frozen version. Gives the root of its repository.
 */
export async function prepareScoredProvince({ source, folder }: ScoredProvinceOptions): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  const { root } = prepareProvince({ source, folder, communes: 1, years: 1 });
  const sandbox = openSandbox(root);
  const round: Round = { set: loadSet(root, scoredSet), year };
  const others = Array.from({ length: scoredCommunes - 2 }, (_, index) => placeScored(index + 4));
  appendFileSync(join(root, 'content/administrative-units.yaml'), `\n${describeUnits([full, empty, ...others])}`);
  for (const place of [full, empty, ...others]) {
    sandbox.write({ [`communes/${place.id}/commune.yaml`]: dump(describeCommune(place, [year])) });
  }
  sandbox.write(placeFiles(full, writeFullDossier(full, round)));
  for (const place of others) sandbox.write(placeFiles(place, writeBriefDossier(place, round)));
  const { code, stderr } = await runHoso(root, 'new', 'dossier', empty.id, year, '--set', scoredSet);
  if (code !== 0) throw new Error(stderr);
  appraise(sandbox);
  freezeVersion(root, sandbox.commit('Hồ sơ chấm điểm và thẩm định', `${year}-12-06T08:00:00Z`));
  return root;
}

/** A commune of the one long district of the scored set. */
function placeScored(number: number): Place {
  return { ...placeAt(number), district: { id: 'huyen-mau-diem', name: 'Mẫu Điểm', isFirst: false } };
}

function loadSet(root: string, id: string): CriteriaSetBundle {
  const { value } = openRepository(root).loadCriteriaSet(id);
  if (!value) throw new Error(`criteria/${id} cannot be used; run hoso check first`);
  return value;
}

function placeFiles({ id }: Place, files: DossierFiles): DossierFiles {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`communes/${id}/${year}/${name}`, text]));
}

function describeUnits(places: readonly Place[]): string {
  const { id, name } = full.district;
  const units = places.map(place => ({ id: place.id, name: place.name, kind: 'xã', level: 'commune', parent: id }));
  return indent(dump([{ id, name, kind: 'huyện', level: 'district', parent: 'thua-thien-hue' }, ...units]));
}

/** Adds what reviewers of the district said of the dossier that is not scored, one of three criteria in comments, too. */
function appraise({ root, write }: GitSandbox): void {
  const repository = openRepository(root);
  const [period = ''] = repository.dossierIds(appraised.id);
  const { value: bundle } = repository.loadDossier(appraised.id, period);
  if (!bundle) throw new Error(`communes/${appraised.id}/${period} cannot be used; run hoso check first`);
  const { folder, criteriaSet } = bundle;
  const stage = 'appraisal';
  const commented = [...criteriaSet.byId.keys()].filter((_, index) => index % 3 === 0);
  const comments = commented.map((criterion, index) =>
    madeUpComment({
      id: `comment-${index + 1}`,
      thread: `thread-${index + 1}`,
      criterion,
      anchor: { how: 'exact', path: `${folder}/results.yaml`, line: 3 * index + 2 },
      body: `Đề nghị xã nêu rõ nguồn của số liệu tiêu chí ${criterion} và gửi kèm bảng tổng hợp có xác nhận.`,
      isResolved: index % 2 === 0,
    }),
  );
  const file = withAppraisal(bundle, stage, { comments }).appraisal.get(stage);
  if (file) write({ [file.file]: formatAppraisal(file.data) });
}
