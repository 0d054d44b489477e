import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import type { AdministrativeUnits, DocumentKinds, Glossary, Roles, Template } from '../schema/content.ts';
import { type Vocabulary, vocabularySchema } from '../schema/vocabulary.ts';
import { checkFolderNames } from './folder-names.ts';
import { listFolder } from './list-folder.ts';
import type { Repository } from './repository.ts';

/** What the repository knows beside its dossiers, read once. */
export interface LoadedContent {
  readonly known: {
    readonly documentKinds: DocumentKinds['kinds'];
    readonly administrativeUnits: AdministrativeUnits['units'];
    readonly roles: Roles['roles'];
    readonly reviewers: Roles['reviewers'];
    readonly glossary: Glossary['terms'];
    readonly vocabulary: Vocabulary;
    readonly templates: ReadonlyMap<string, Template>;
  };
  readonly files: number;
  readonly issues: readonly Issue[];
}

/** Reads content/*.yaml and the heads of the templates; what cannot be used is reported and counts as empty. */
export function loadKnownContent(repository: Repository): LoadedContent {
  const documentKinds = repository.loadContent('document-kinds');
  const units = repository.loadContent('administrative-units');
  const roles = repository.loadContent('roles');
  const glossary = repository.loadContent('glossary');
  const vocabulary = repository.loadContent('vocabulary');
  const hasReleases = existsSync(join(repository.root, 'content/releases.yaml'));
  const releases = hasReleases ? repository.loadContent('releases') : undefined;
  const ids = repository.templateIds();
  const templates = ids.map(id => ({ id, ...repository.loadTemplate(id) }));
  const stray = listFolder(repository.root, 'communes', { folders: repository.communeIds() });
  const strayOfSets = listFolder(repository.root, 'criteria', { folders: repository.criteriaSetIds() });
  const names = [
    ...checkFolderNames('communes', repository.communeIds()),
    ...checkFolderNames('criteria', repository.criteriaSetIds()),
  ];
  return {
    known: {
      documentKinds: documentKinds.value?.data.kinds ?? [],
      administrativeUnits: units.value?.data.units ?? [],
      roles: roles.value?.data.roles ?? [],
      reviewers: roles.value?.data.reviewers ?? [],
      glossary: glossary.value?.data.terms ?? [],
      vocabulary: vocabulary.value?.data ?? vocabularySchema.parse({}),
      templates: new Map(templates.flatMap(({ id, value }) => (value ? [[id, value.data] as const] : []))),
    },
    files: 5 + Number(hasReleases) + ids.length,
    issues: [
      documentKinds,
      units,
      roles,
      glossary,
      vocabulary,
      ...(releases ? [releases] : []),
      stray,
      strayOfSets,
      { issues: names },
      ...templates,
    ].flatMap(({ issues }) => issues),
  };
}
