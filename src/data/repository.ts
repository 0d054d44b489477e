import type {
  CommuneBundle,
  CriteriaSetBundle,
  DossierBundle,
  EarlierDossier,
  Located,
  LocatedText,
} from '../schema/bundle.ts';
import type { DataOf } from '../schema/file-kinds.ts';
import { listFolder, listFolders } from './list-folder.ts';
import { loadCriteriaSet } from './load-criteria-set.ts';
import { type LoadedDossier, loadDossier } from './load-dossier.ts';
import { loadEarlier } from './load-earlier.ts';
import { type Loaded, loadMarkdown, loadYaml } from './load-file.ts';

type ContentKind = 'glossary' | 'administrative-units' | 'roles' | 'document-kinds' | 'vocabulary';

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
  /** The dossier of the same commune and set before this one. */
  loadEarlier(bundle: DossierBundle): EarlierDossier | undefined;
  loadContent<K extends ContentKind>(kind: K): Loaded<Located<DataOf<K>>>;
  templateIds(): readonly string[];
  loadTemplate(id: string): Loaded<LocatedText<DataOf<'template'>>>;
}

/** Opens the repository in folder `root`. Throws only where the file system itself fails. */
export function openRepository(root: string): Repository {
  const criteriaSetIds = once(() => listFolders(root, 'criteria'));
  const communeIds = once(() => listFolders(root, 'communes'));
  const criteriaSets = memo((id: string) => loadCriteriaSet(root, id));
  const communes = memo((id: string) => loadCommune(root, id));
  const templates = memo((id: string) => loadMarkdown(root, `templates/${id}.md`, 'template'));
  let recent: readonly (DossierBundle | undefined)[] = [];
  const contents = memo((kind: ContentKind) => loadYaml(root, `content/${kind}.yaml`, kind));
  return {
    root,
    criteriaSetIds,
    communeIds,
    loadCriteriaSet: criteriaSets,
    loadCommune: communes,
    loadContent: <K extends ContentKind>(kind: K) => contents(kind) as Loaded<Located<DataOf<K>>>,
    templateIds: once(() => listTemplates(root)),
    loadTemplate: templates,
    dossierIds: communeId => listFolders(root, `communes/${communeId}`),
    loadDossier(communeId, dossierId) {
      const commune = communes(communeId).value;
      const criteriaSet = (id: string) => (criteriaSetIds().includes(id) ? criteriaSets(id).value : undefined);
      const loaded = loadDossier({ root, communeId, commune, id: dossierId, criteriaSet, criteriaSetIds });
      recent = [recent.at(-1), loaded.value];
      return loaded;
    },
    loadEarlier(bundle) {
      return loadEarlier({ root, inMemory: folder => recent.find(each => each?.folder === folder) }, bundle);
    },
  };
}

function loadCommune(root: string, id: string): Loaded<CommuneBundle> {
  const folder = `communes/${id}`;
  const dossierIds = listFolders(root, folder);
  const listed = listFolder(root, folder, { names: ['commune.yaml'], folders: dossierIds });
  const commune = loadYaml(root, `${folder}/commune.yaml`, 'commune');
  const issues = [...listed.issues, ...commune.issues];
  return { value: commune.value && { id, commune: commune.value, dossierIds }, issues };
}

function listTemplates(root: string): readonly string[] {
  return listFolder(root, 'templates', { extensions: ['.md'] }).files.map(name => name.slice(0, -'.md'.length));
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
