import type { Issue } from '../issues/issue.ts';
import type { CommuneBundle, CriteriaSetBundle, DossierBundle, Located, LocatedText } from '../schema/bundle.ts';
import type { Dossier } from '../schema/dossier.ts';
import { attachmentExtensions } from '../text/file-names.ts';
import { nearestName } from '../text/near-miss.ts';
import { listFolder } from './list-folder.ts';
import { type Loaded, type LoadedMarkdown, loadMarkdownFiles, loadYaml } from './load-file.ts';
import { loadIndexDossier } from './load-index-dossier.ts';

const elsewhere = {
  extensions: attachmentExtensions,
  hint: 'Chuyển vào thư mục files/ của hồ sơ và dẫn ở documents.yaml (mục file).',
};

export interface DossierSource {
  readonly root: string;
  readonly communeId: string;
  /** undefined where commune.yaml cannot be used; the dossier is read all the same, for its own findings. */
  readonly commune: CommuneBundle | undefined;
  readonly id: string;
  readonly criteriaSet: (id: string) => Loaded<CriteriaSetBundle>;
  /** Reads dossier.yaml, or gives what was read of it already. */
  readonly loadHead: (folder: string) => Loaded<Located<Dossier>>;
  readonly criteriaSetIds: () => readonly string[];
}

export interface LoadedDossier extends Loaded<DossierBundle> {
  /** Files read or refused. */
  readonly files: number;
}

/** Reads `communes/<commune>/<id>/` whole. The value is there once dossier, results, register and set can be used. */
export function loadDossier(source: DossierSource): LoadedDossier {
  const { root, communeId, commune, id } = source;
  const folder = `communes/${communeId}/${id}`;
  const names = ['dossier.yaml', 'results.yaml', 'documents.yaml'];
  const optional = ['assignments.yaml', 'plan.yaml'];
  const allowed = [...names, ...optional];
  const listed = listFolder(root, folder, {
    names: allowed,
    folders: ['evidence', 'report', 'files', 'appraisal'],
    elsewhere,
  });
  const files = listFolder(root, `${folder}/files`, { extensions: attachmentExtensions });
  const appraisal = loadAppraisal(root, `${folder}/appraisal`);
  const dossier = source.loadHead(folder);
  const results = loadYaml(root, `${folder}/results.yaml`, 'results');
  const documents = loadYaml(root, `${folder}/documents.yaml`, 'documents');
  const assignments = listed.files.includes('assignments.yaml')
    ? loadYaml(root, `${folder}/assignments.yaml`, 'assignments')
    : undefined;
  const plan = listed.files.includes('plan.yaml') ? loadYaml(root, `${folder}/plan.yaml`, 'plan') : undefined;
  const evidence = loadTexts(root, `${folder}/evidence`, 'evidence');
  const report = loadTexts(root, `${folder}/report`, 'report-section');
  const set = dossier.value ? findSet(source, dossier.value) : { value: undefined, issues: [] };
  const parts = [listed, files, dossier, set, results, documents, evidence, report, appraisal];
  const extra = [assignments, plan].filter(part => part !== undefined);
  const issues = [...parts, ...extra].flatMap(part => part.issues);
  const count = names.length + extra.length + evidence.count + report.count + appraisal.count;
  if (!commune || !dossier.value || !results.value || !documents.value || !set.value) {
    return { value: undefined, issues, files: count };
  }
  const value: DossierBundle = {
    id,
    commune,
    criteriaSet: set.value,
    folder,
    dossier: dossier.value,
    results: results.value,
    documents: documents.value,
    assignments: assignments?.value,
    plan: plan?.value,
    indexDossier: loadIndexDossier({ ...source, dossier: dossier.value, dossierIds: commune.dossierIds }),
    evidence: sortBySet(evidence.texts, set.value),
    report: report.texts,
    appraisal: appraisal.stages,
    files: files.files,
    isPartial: [dossier, results, documents, ...extra, evidence, report].some(part => part.isPartial),
    unreadable: new Set([...evidence.unreadable, ...report.unreadable]),
  };
  return { value, issues, files: count };
}

function findSet({ criteriaSet, criteriaSetIds }: DossierSource, dossier: Located<Dossier>): Loaded<CriteriaSetBundle> {
  const id = dossier.data.criteriaSet;
  const known = criteriaSetIds();
  if (known.includes(id)) {
    const { value, issues } = criteriaSet(id);
    return { value, issues: value ? [] : [describeUnusable(dossier, issues)] };
  }
  const near = nearestName(id, known);
  const issue: Issue = {
    rule: 'criteria-set-exists',
    severity: 'error',
    file: dossier.file,
    ...dossier.locate(['criteriaSet']),
    message: `Không có bộ tiêu chí "${id}" trong thư mục criteria/.`,
    hint: near
      ? `Sửa mã bộ tiêu chí. Gần giống: "${near}".`
      : `Các bộ tiêu chí hiện có: ${known.join(', ') || 'chưa có bộ nào'}.`,
  };
  return { value: undefined, issues: [issue] };
}

/** Whoever checks the dossier alone does not hear of the errors of its set otherwise. */
function describeUnusable(dossier: Located<Dossier>, issues: readonly Issue[]): Issue {
  const id = dossier.data.criteriaSet;
  const first = issues.find(({ severity }) => severity === 'error');
  return {
    rule: 'criteria-set-usable',
    severity: 'error',
    file: dossier.file,
    ...dossier.locate(['criteriaSet']),
    message: `Bộ tiêu chí ${id} có lỗi nên chưa kiểm tra được hồ sơ này.`,
    hint: `Xem và sửa lỗi của bộ tiêu chí: npx hoso check criteria/${id}`,
    related: first && [{ file: first.file, line: first.line, message: first.message }],
  };
}

interface Texts<T> {
  readonly texts: ReadonlyMap<string, LocatedText<T>>;
  readonly unreadable: readonly string[];
  readonly issues: readonly Issue[];
  readonly count: number;
  readonly isPartial: boolean;
}

function loadTexts<K extends 'evidence' | 'report-section'>(root: string, folder: string, kind: K) {
  const listed = listFolder(root, folder, { extensions: ['.md'], elsewhere });
  const files = listed.files.map(name => `${folder}/${name}`);
  const texts: [string, NonNullable<LoadedMarkdown<K>['value']>][] = [];
  const unreadable: string[] = [];
  const issues: Issue[] = [...listed.issues];
  let isPartial = false;
  for (const [file, loaded] of loadMarkdownFiles(root, files, kind)) {
    if (loaded.issues.length > 0) issues.push(...loaded.issues);
    if (loaded.isPartial) isPartial = true;
    if (loaded.value) texts.push([file.slice(folder.length + 1, -'.md'.length), loaded.value]);
    else unreadable.push(file);
  }
  return { texts: new Map(texts), unreadable, issues, count: files.length, isPartial } satisfies Texts<unknown>;
}

/** Harvested appraisal by stage. A stage that cannot be used is left out; its errors stand in the findings. */
export function loadAppraisal(root: string, folder: string) {
  const listed = listFolder(root, folder, { extensions: ['.yaml'], elsewhere });
  const loaded = listed.files.map(name => {
    return { stage: name.slice(0, -'.yaml'.length), ...loadYaml(root, `${folder}/${name}`, 'appraisal') };
  });
  return {
    stages: new Map(loaded.flatMap(({ stage, value }) => (value ? [[stage, value] as const] : []))),
    issues: [...listed.issues, ...loaded.flatMap(({ issues }) => issues)],
    count: listed.files.length,
  };
}

/** Evidence in the order of the set; files of no criterion of the set come last, by name. */
function sortBySet<T>(texts: ReadonlyMap<string, T>, set: CriteriaSetBundle): ReadonlyMap<string, T> {
  const known = [...set.byId.keys()].filter(id => texts.has(id));
  const unknown = [...texts.keys()].filter(id => !set.byId.has(id));
  return new Map([...known, ...unknown].map(id => [id, texts.get(id) as T]));
}
