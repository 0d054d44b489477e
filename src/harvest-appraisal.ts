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
  /** "<commune>/<dossier>"; undefined: those that the request changes. */
  readonly dossier: string | undefined;
  /** The step that is being appraised; undefined: the one each dossier is in, or the first after the commune's own. */
  readonly stage: string | undefined;
  /** The moment, "2024-11-20T08:15:00Z". */
  readonly now: string;
}

export interface HarvestedDossier {
  readonly dossier: string;
  readonly appraisals: ReadonlyMap<string, Appraisal>;
}

export interface HarvestOutcome {
  readonly answer: ForgeAnswer;
  /** In the order of their keys. */
  readonly dossiers: readonly HarvestedDossier[];
  /** Files that are new or hold something new, with their text. */
  readonly changed: ReadonlyMap<string, string>;
  /** Whether anybody at all may appraise under an account of this forge. */
  readonly isAnybodyListed: boolean;
  /** Of a request with several dossiers: why some could not be harvested, by key. */
  readonly faults: ReadonlyMap<string, string>;
}

/**
 * Reads a request of a forge and adds what it holds to the appraisal of its dossiers. Roles, procedure and criteria come
 * from the work tree, which is that of the province; of the request only data are read. Writes nothing. Throws
 * `HarvestFault` where no dossier can be harvested; of several, the others go on.
 */
export async function harvestAppraisal(options: HarvestOptions): Promise<HarvestOutcome> {
  const { repository, source } = options;
  const answer = await source.read();
  const commits = openCommits(repository.root);
  const prefix = await commits.prefix();
  const touched = dossiersOf(answer, prefix);
  const keys = options.dossier === undefined ? touched : [options.dossier];
  if (keys.length === 0) throw new NoDossier(nothingToHarvest);
  const known = [...new Set([...touched, ...keys])].sort();
  const existing = new Map(known.map(key => [key, () => readExisting(repository, `communes/${key}`)]));
  const dossiers: HarvestedDossier[] = [];
  const changed = new Map<string, string>();
  const faults = new Map<string, string>();
  for (const key of keys) {
    try {
      const { files, ...harvested } = await harvestDossier(key, { ...options, answer, commits, prefix, existing });
      dossiers.push(harvested);
      for (const [file, text] of files) changed.set(file, text);
    } catch (error) {
      if (!(error instanceof HarvestFault) || keys.length === 1) throw error;
      faults.set(key, error.message);
    }
  }
  if (dossiers.length === 0) throw new HarvestFault([...faults.values()].join('\n'));
  const { forge } = answer.request;
  const { reviewers } = tablesOf(repository);
  const isAnybodyListed = reviewers.some(({ logins }) => logins.some(login => login.forge === forge));
  return { answer, dossiers, changed, isAnybodyListed, faults };
}

interface HarvestContext extends HarvestOptions {
  readonly answer: ForgeAnswer;
  readonly commits: Commits;
  readonly prefix: string;
  /** What was harvested before, by dossier of the request. */
  readonly existing: ReadonlyMap<string, () => ReadonlyMap<string, Appraisal>>;
}

async function harvestDossier(key: string, context: HarvestContext) {
  const { repository, source, answer, commits, prefix, now } = context;
  const folder = `communes/${key}`;
  const read = readerOf({ commits, source, commit: answer.request.head, prefix });
  const dossier = await readData(read, `${folder}/dossier.yaml`, dossierSchema);
  const set = repository.loadCriteriaSet(dossier.criteriaSet).value;
  const procedure = set?.procedure?.data;
  if (!set || !procedure) {
    throw new HarvestFault(`Bộ tiêu chí ${dossier.criteriaSet} chưa có trình tự (procedure.yaml) dùng được.`);
  }
  const stages = procedure.stages.map(({ id }) => id);
  const stage = context.stage ?? (stages.indexOf(dossier.stage) > 0 ? dossier.stage : stages[1]);
  if (stage === undefined || !stages.includes(stage)) {
    throw new HarvestFault(`Trình tự không có bước "${stage ?? ''}". Các bước: ${stages.slice(1).join(', ')}.`);
  }
  const existing = context.existing.get(key)?.() ?? new Map<string, Appraisal>();
  const criteria = [...set.byId.keys()];
  const dossiers = [...context.existing.keys()];
  const held = { dossier: key, dossiers, existing, heldElsewhere: findHeld(key, context) };
  const known = { criteria: new Set(criteria), folder: `${prefix}${folder}`, ...held };
  const prepared = await prepareComments({ answer, source, commits, ...known });
  const tables = { ...tablesOf(repository), unit: await unitOf(repository, key, read) };
  const about = { tables, procedure, criteria, stage, request: answer.request, now };
  const appraisals = harvest({ answer, prepared, existing, context: about });
  return { dossier: key, appraisals, files: findChanged(folder, appraisals, existing) };
}

/** Threads that hold commands in force in another dossier of the request; what cannot be read there holds none. */
function findHeld(key: string, { existing }: HarvestContext): ReadonlySet<string> {
  const others = [...existing].filter(([other]) => other !== key);
  const comments = others.flatMap(([, load]) => {
    try {
      return [...load().values()].flatMap(appraisal => appraisal.comments);
    } catch {
      return [];
    }
  });
  return new Set(comments.filter(({ commands }) => commands.length > 0).map(({ thread }) => thread));
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

const nothingToHarvest =
  'Đề nghị không sửa hồ sơ nào nên không có ý kiến thẩm định để thu nhận; nếu có, ghi rõ hồ sơ, ví dụ: npx hoso appraise harvest xa-a/2024 ...';

function dossiersOf({ request }: ForgeAnswer, prefix: string): readonly string[] {
  const keys = request.files.flatMap(file => {
    const inside = file.startsWith(prefix) ? file.slice(prefix.length) : '';
    return /^communes\/([a-z0-9-]+\/[a-z0-9-]+)\//.exec(inside)?.[1] ?? [];
  });
  return [...new Set(keys)].sort();
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
