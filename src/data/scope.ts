import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isBefore } from './load-earlier.ts';
import { nameOfIndexDossier } from './load-index-dossier.ts';
import type { Repository } from './repository.ts';

/** A part of the repository, to check or to build. */
export interface Scope {
  /** Ids of criteria sets. */
  readonly criteriaSets: readonly string[];
  /** "<commune>" for commune.yaml. */
  readonly communes: readonly string[];
  /** "<commune>/<dossier>" */
  readonly dossiers: readonly string[];
  /** Ids of templates, whose language `check-templates.ts` checks. */
  readonly templates: readonly string[];
  /** Ids of forms, whose definitions `check-forms.ts` checks. */
  readonly forms: readonly string[];
}

export interface PathContext {
  readonly root: string;
  /** The folder that relative paths start from. */
  readonly from: string;
  readonly whole: () => Scope;
  /** Receives the paths under which there is nothing to check. */
  readonly unknown: string[];
}

/** The part of the repository that paths on the command line name; without paths, all of it. */
export function scopeOfPaths(paths: readonly string[], { root, from, whole, unknown }: PathContext): Scope {
  if (paths.length === 0) return whole();
  const all = whole();
  const wanted = paths.map(path => relative(root, resolve(from, path)).split(sep).join('/'));
  const isUnder = (folder: string) => (path: string) =>
    path === '' || folder === path || folder.startsWith(`${path}/`) || path.startsWith(`${folder}/`);
  const select = (ids: readonly string[], top: string, among: readonly string[]) =>
    ids.filter(id => among.some(isUnder(`${top}/${id}`)));
  const scopeOf = (among: readonly string[]): Scope => ({
    criteriaSets: select(all.criteriaSets, 'criteria', among),
    communes: select(all.communes, 'communes', among),
    dossiers: select(all.dossiers, 'communes', among),
    forms: all.forms.filter(id => among.some(isUnder(`templates/forms/${id}.yaml`))),
    templates: all.templates.filter(id =>
      among.some(path => isUnder(`templates/${id}.md`)(path) || path === `templates/${id}.docx`),
    ),
  });
  for (const [index, path] of wanted.entries()) {
    const isKnown = Object.values(scopeOf([path])).some(ids => ids.length > 0) || /^content(\/|$)/.test(path);
    if (!isKnown || !existsSync(join(root, path))) unknown.push(paths[index] ?? path);
  }
  return scopeOf(wanted);
}

/**
 * What has to be checked again after these files changed: for those of a dossier, it, the later ones of its
 * commune, which are compared with it, and those that take their index from it; for commune.yaml all dossiers of the commune; for a set, a template or
 * content, on which any dossier may rest, everything.
 */
export function scopeOfChanges(repository: Repository, files: readonly string[], whole: () => Scope): Scope {
  if (files.some(file => file === 'communes/' || /^(criteria|content|templates)\//.test(file))) return whole();
  const known = new Set(repository.communeIds());
  const communes = new Set<string>();
  const dossiers = new Set<string>();
  for (const file of files) {
    const [, commune = '', dossier = '', rest] = file.split('/');
    if (!known.has(commune)) continue;
    communes.add(commune);
    const ids = repository.dossierIds(commune);
    const from = rest === undefined ? '' : repository.periodOf(commune, dossier);
    for (const id of ids) {
      const isTouched =
        id === dossier ||
        isBefore(from, repository.periodOf(commune, id)) ||
        nameOfIndexDossier(repository.root, `communes/${commune}/${id}`) === dossier;
      if (isTouched) dossiers.add(`${commune}/${id}`);
    }
  }
  return { criteriaSets: [], communes: [...communes].sort(), dossiers: [...dossiers].sort(), templates: [], forms: [] };
}
