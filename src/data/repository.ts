import type {
  CommuneBundle,
  CriteriaSetBundle,
  DossierBundle,
  EarlierDossier,
  Located,
  LocatedText,
} from '../schema/bundle.ts';
import type { Dossier } from '../schema/dossier.ts';
import type { DataOf } from '../schema/file-kinds.ts';
import { checkFolderNames } from './folder-names.ts';
import { listFolder, listFolders } from './list-folder.ts';
import { loadCriteriaSet } from './load-criteria-set.ts';
import { type LoadedDossier, loadDossier } from './load-dossier.ts';
import { loadEarlier } from './load-earlier.ts';
import { type Loaded, loadMarkdown, loadYaml } from './load-file.ts';
import { type LoadedOverride, loadOverride } from './load-override.ts';

type ContentKind = 'glossary' | 'administrative-units' | 'roles' | 'document-kinds' | 'vocabulary' | 'releases';

/**
 * The files of a repository as typed data. Nothing is read before it is asked for. Sets, communes, templates and
 * content are kept once read; of the dossiers, of which there may be thousands, only the last two.
 */
export interface Repository {
  readonly root: string;
  criteriaSetIds(): readonly string[];
  communeIds(): readonly string[];
  loadCriteriaSet(id: string): Loaded<CriteriaSetBundle>;
  loadCommune(id: string): Loaded<CommuneBundle>;
  /** Names of the dossier folders of a commune, also of one whose commune.yaml cannot be used; sorted. */
  dossierIds(communeId: string): readonly string[];
  loadDossier(communeId: string, dossierId: string): LoadedDossier;
  /** Key of the period of a dossier; the name of its folder where dossier.yaml cannot be used. */
  periodOf(communeId: string, dossierId: string): string;
  /** The dossier of the same commune and set before this one. */
  loadEarlier(bundle: DossierBundle): EarlierDossier | undefined;
  /** The dossier.yaml of the other dossiers of its commune, those that can be used, sorted by folder. */
  loadSiblings(bundle: DossierBundle): readonly Located<Dossier>[];
  loadContent<K extends ContentKind>(kind: K): Loaded<Located<DataOf<K>>>;
  templateIds(): readonly string[];
  loadTemplate(id: string): Loaded<LocatedText<DataOf<'template'>>>;
  /** Names of the Word files in templates/, sorted. */
  overrideIds(): readonly string[];
  /** The Word file that takes the place of a Markdown template; no value where there is none. */
  loadOverride(id: string): Loaded<LoadedOverride>;
  formIds(): readonly string[];
  loadForm(id: string): Loaded<Located<DataOf<'form'>>>;
}

/** Opens the repository in folder `root`. Throws only where the file system itself fails. */
export function openRepository(root: string): Repository {
  const criteriaSetIds = once(() => listFolders(root, 'criteria'));
  const communeIds = once(() => listFolders(root, 'communes'));
  const criteriaSets = memo((id: string) => loadCriteriaSet(root, id));
  const communes = memo((id: string) => loadCommune(root, id));
  const templates = memo((id: string) => loadMarkdown(root, `templates/${id}.md`, 'template'));
  const forms = memo((id: string) => loadYaml(root, `templates/forms/${id}.yaml`, 'form'));
  const overrides = memo((id: string) => loadOverride(root, id));
  const heads = keepHeads(root);
  let recent: readonly (DossierBundle | undefined)[] = [];
  const contents = memo((kind: ContentKind) => loadYaml(root, `content/${kind}.yaml`, kind));
  return {
    root,
    criteriaSetIds,
    communeIds,
    loadCriteriaSet: criteriaSets,
    loadCommune: communes,
    loadContent: <K extends ContentKind>(kind: K) => contents(kind) as Loaded<Located<DataOf<K>>>,
    templateIds: once(() => listTemplates(root, '.md')),
    loadTemplate: templates,
    overrideIds: once(() => listTemplates(root, '.docx')),
    loadOverride: overrides,
    formIds: once(() => listForms(root)),
    loadForm: forms,
    dossierIds: communeId => listFolders(root, `communes/${communeId}`),
    loadDossier(communeId, dossierId) {
      const commune = communes(communeId).value;
      const source = { root, communeId, commune, criteriaSet: criteriaSets, criteriaSetIds, loadHead: heads.take };
      const loaded = loadDossier({ ...source, id: dossierId });
      recent = [recent.at(-1), loaded.value];
      return loaded;
    },
    periodOf: (communeId, dossierId) =>
      heads.keep(`communes/${communeId}/${dossierId}`).value?.data.period.key ?? dossierId,
    loadEarlier(bundle) {
      const inMemory = (folder: string) => recent.find(each => each?.folder === folder);
      return loadEarlier({ root, inMemory, headOf: folder => heads.keep(folder).value }, bundle);
    },
    loadSiblings({ commune, id }) {
      const others = commune.dossierIds.filter(other => other !== id);
      return others.flatMap(other => heads.keep(`communes/${commune.id}/${other}`).value ?? []);
    },
  };
}

function loadCommune(root: string, id: string): Loaded<CommuneBundle> {
  const folder = `communes/${id}`;
  const dossierIds = listFolders(root, folder);
  const listed = listFolder(root, folder, { names: ['commune.yaml'], folders: dossierIds });
  const commune = loadYaml(root, `${folder}/commune.yaml`, 'commune');
  const issues = [...listed.issues, ...checkFolderNames(folder, dossierIds), ...commune.issues];
  return { value: commune.value && { id, commune: commune.value, dossierIds }, issues };
}

/** The dossier.yaml of one commune: a dossier is compared with others of its commune, then read itself. */
function keepHeads(root: string) {
  const kept = new Map<string, Loaded<Located<Dossier>>>();
  const load = (folder: string) => loadYaml(root, `${folder}/dossier.yaml`, 'dossier');
  let commune = '';
  const keep = (folder: string) => {
    const communeNow = folder.slice(0, folder.lastIndexOf('/'));
    if (communeNow !== commune) kept.clear();
    commune = communeNow;
    const head = kept.get(folder) ?? load(folder);
    kept.set(folder, head);
    return head;
  };
  /** Whoever reads a dossier twice sees what its files hold by then. */
  const take = (folder: string) => {
    const head = kept.get(folder) ?? load(folder);
    kept.delete(folder);
    return head;
  };
  return { keep, take };
}

function listTemplates(root: string, extension: string): readonly string[] {
  const { files } = listFolder(root, 'templates', { extensions: [extension] });
  return files.map(name => name.slice(0, -extension.length));
}

function listForms(root: string): readonly string[] {
  return listFolder(root, 'templates/forms', { extensions: ['.yaml'] }).files.map(name =>
    name.slice(0, -'.yaml'.length),
  );
}

function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

function memo<K extends string, T>(compute: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return key => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as T;
  };
}
