import type { ForgeAnswer, ForgeSource } from './appraisal/forge/forge-source.ts';
import { harvest } from './appraisal/harvest/harvest.ts';
import { loadAppraisal } from './data/load-dossier.ts';
import { type Commits, openCommits } from './data/read-commits.ts';
import { maximumFileSize } from './data/read-text.ts';
import { readYaml } from './data/read-yaml.ts';
import type { Repository } from './data/repository.ts';
import { formatAppraisal } from './data/write-appraisal.ts';
import { prepareComments } from './prepare-comments.ts';
import type { Appraisal } from './schema/appraisal.ts';
import { communeSchema } from './schema/commune.ts';
import { dossierSchema } from './schema/dossier.ts';

/** Why nothing can be harvested, in Vietnamese, with what to do. */
export class HarvestFault extends Error {}

/** The request touches no dossier and none was named: there is no appraisal to write, and nobody did anything wrong. */
export class NoDossier extends Error {}

export interface HarvestOptions {
  readonly repository: Repository;
  readonly source: ForgeSource;
  /** "<commune>/<dossier>"; undefined: the only one that the request changes. */
  readonly dossier: string | undefined;
  /** The step that is being appraised; undefined: the one the dossier is in, or the first after the commune's own. */
  readonly stage: string | undefined;
  /** The moment, "2024-11-20T08:15:00Z". */
  readonly now: string;
}

export interface HarvestOutcome {
  readonly dossier: string;
  readonly answer: ForgeAnswer;
  readonly appraisals: ReadonlyMap<string, Appraisal>;
  /** Files that are new or hold something new, with their text. */
  readonly changed: ReadonlyMap<string, string>;
}

/**
 * Reads a request of a forge and adds what it holds to the appraisal of its dossier. Roles, procedure and criteria come
 * from the work tree, which is that of the province; of the request only data are read. Writes nothing.
 */
export async function harvestAppraisal(options: HarvestOptions): Promise<HarvestOutcome> {
  const { repository, source, now } = options;
  const answer = await source.read();
  const commits = openCommits(repository.root);
  const prefix = await commits.prefix();
  const key = options.dossier ?? dossierOf(answer, prefix);
  const folder = `communes/${key}`;
  const read = readerOf({ commits, source, commit: answer.request.head, prefix });
  const dossier = await readData(read, `${folder}/dossier.yaml`, dossierSchema);
  const set = repository.loadCriteriaSet(dossier.criteriaSet).value;
  const procedure = set?.procedure?.data;
  if (!set || !procedure) {
    throw new HarvestFault(`Bộ tiêu chí ${dossier.criteriaSet} chưa có trình tự (procedure.yaml) dùng được.`);
  }
  const stages = procedure.stages.map(({ id }) => id);
  const stage = options.stage ?? (stages.indexOf(dossier.stage) > 0 ? dossier.stage : stages[1]);
  if (stage === undefined || !stages.includes(stage)) {
    throw new HarvestFault(`Trình tự không có bước "${stage ?? ''}". Các bước: ${stages.slice(1).join(', ')}.`);
  }
  const existing = readExisting(repository, folder);
  const criteria = [...set.byId.keys()];
  const known = { criteria: new Set(criteria), existing, folder: `${prefix}${folder}` };
  const prepared = await prepareComments({ answer, source, commits, ...known });
  const tables = { ...tablesOf(repository), unit: await unitOf(repository, key, read) };
  const context = { tables, procedure, criteria, stage, request: answer.request, now };
  const appraisals = harvest({ answer, prepared, existing, context });
  return { dossier: key, answer, appraisals, changed: findChanged(folder, appraisals, existing) };
}

type ReadHead = (path: string) => Promise<string | undefined>;

interface HeadSource {
  readonly commits: Commits;
  readonly source: ForgeSource;
  readonly commit: string;
  readonly prefix: string;
}

function readerOf({ commits, source, commit, prefix }: HeadSource): ReadHead {
  return async path => (await commits.textAt(commit, prefix + path)) ?? source.readFile(prefix + path, commit);
}

interface Accepting<T> {
  readonly safeParse: (value: unknown) => { readonly success: true; readonly data: T } | { readonly success: false };
}

async function readData<T>(read: ReadHead, file: string, schema: Accepting<T>): Promise<T> {
  const text = await read(file);
  const parsed = text === undefined ? undefined : schema.safeParse(readYaml({ file, text }).value);
  if (parsed?.success) return parsed.data;
  throw new HarvestFault(
    `Bản cuối của đề nghị không có tệp ${file} dùng được; xã cần sửa trước: npx hoso check ${file}`,
  );
}

function dossierOf({ request }: ForgeAnswer, prefix: string): string {
  const keys = request.files.flatMap(file => {
    const inside = file.startsWith(prefix) ? file.slice(prefix.length) : '';
    return /^communes\/([a-z0-9-]+\/[a-z0-9-]+)\//.exec(inside)?.[1] ?? [];
  });
  const [only, ...others] = [...new Set(keys)].sort();
  if (only !== undefined && others.length === 0) return only;
  const hint = 'ghi rõ hồ sơ, ví dụ: npx hoso appraise harvest xa-a/2024 ...';
  if (only === undefined)
    throw new NoDossier(`Đề nghị không sửa hồ sơ nào nên không có ý kiến thẩm định để thu nhận; nếu có, ${hint}`);
  throw new HarvestFault(`Đề nghị sửa nhiều hồ sơ (${[only, ...others].join(', ')}); ${hint}`);
}

/** What is broken is mended by a person first: harvesting over it would lose what it holds. */
function readExisting(repository: Repository, folder: string): ReadonlyMap<string, Appraisal> {
  const { stages, issues } = loadAppraisal(repository.root, `${folder}/appraisal`);
  const fault = issues.find(({ severity }) => severity === 'error');
  if (fault) throw new HarvestFault(`Tệp ${fault.file} có lỗi (${fault.message}); sửa rồi chạy lại.`);
  return new Map(Array.from(stages, ([stage, { data }]) => [stage, data]));
}

function tablesOf(repository: Repository) {
  const roles = repository.loadContent('roles').value?.data;
  const units = repository.loadContent('administrative-units').value?.data.units ?? [];
  return { roles: roles?.roles ?? [], reviewers: roles?.reviewers ?? [], units };
}

/** The province's own record of the commune decides; a request may bring the first one. */
async function unitOf(repository: Repository, key: string, read: ReadHead): Promise<string> {
  const id = key.split('/')[0] ?? '';
  const own = repository.communeIds().includes(id) ? repository.loadCommune(id).value?.commune.data : undefined;
  return (own ?? (await readData(read, `communes/${id}/commune.yaml`, communeSchema))).administrativeUnit;
}

function findChanged(folder: string, now: ReadonlyMap<string, Appraisal>, before: ReadonlyMap<string, Appraisal>) {
  const texts = Array.from(now, ([stage, appraisal]) => [stage, formatAppraisal(appraisal)] as const);
  const changed = texts.filter(([stage, text]) => {
    const old = before.get(stage);
    return !old || formatAppraisal(old) !== text;
  });
  const files = changed.map(([stage, text]) => [`${folder}/appraisal/${stage}.yaml`, text] as const);
  const large = files.find(([, text]) => Buffer.byteLength(text) > maximumFileSize);
  if (large) {
    throw new HarvestFault(
      `Tệp ${large[0]} sẽ lớn quá 1 MB nên chưa ghi; ẩn (minimise) những ý kiến không liên quan ở đề nghị rồi chạy lại.`,
    );
  }
  return new Map(files);
}
