import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { DossierBundle, Located, LocatedText } from '../schema/bundle.ts';
import { loadIndexDossier } from './load-index-dossier.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import type { Repository } from './repository.ts';

/*
 * A dossier as it was read and validated, kept so that who needs it next need not read fifty files and validate them
 * again. Sets and communes are not kept with it, they are shared; a place in a file is looked up in the file when it
 * is asked for, which is seldom.
 */

/** Keeps a dossier, "<commune>/<dossier>", in `folder`; one with parts that could not be used is not kept. */
export function keepDossier(folder: string, key: string, bundle: DossierBundle | undefined): void {
  const path = pathOf(folder, key);
  if (!bundle || bundle.isPartial || bundle.unreadable.size > 0) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, serialize(strip(bundle)));
  renameSync(`${path}.tmp`, path);
}

/** The dossier kept in `folder`; undefined where there is none, or none that this version of Node can read. */
export function recallDossier(folder: string, key: string, repository: Repository): DossierBundle | undefined {
  const kept = readKept(pathOf(folder, key));
  const [communeId = ''] = key.split('/');
  const commune = repository.loadCommune(communeId).value;
  const criteriaSet = kept && repository.loadCriteriaSet(kept.dossier.data.criteriaSet).value;
  if (!kept || !commune || !criteriaSet) return undefined;
  const { root } = repository;
  const placeYaml = <T>(part: Bare<Located<T>>): Located<T> => ({ ...part, locate: placer(root, part.file, readYaml) });
  const placeText = <T>(part: Bare<LocatedText<T>>): LocatedText<T> => ({
    ...part,
    locate: placer(root, part.file, ({ file, text }) => readMarkdown(file, text)),
  });
  const dossier = placeYaml(kept.dossier);
  const source = { root, communeId, dossier, dossierIds: commune.dossierIds, criteriaSet: repository.loadCriteriaSet };
  return {
    ...kept,
    commune,
    criteriaSet,
    dossier,
    results: placeYaml(kept.results),
    documents: placeYaml(kept.documents),
    assignments: kept.assignments && placeYaml(kept.assignments),
    plan: kept.plan && placeYaml(kept.plan),
    indexDossier: loadIndexDossier(source),
    evidence: mapValues(kept.evidence, placeText),
    report: mapValues(kept.report, placeText),
    appraisal: mapValues(kept.appraisal, placeYaml),
  };
}

type Bare<Part extends Located<unknown>> = Omit<Part, 'locate'>;
type BareDossier = ReturnType<typeof strip>;

function strip({ commune: _, criteriaSet: __, indexDossier: ___, ...own }: DossierBundle) {
  return {
    ...own,
    dossier: bare(own.dossier),
    results: bare(own.results),
    documents: bare(own.documents),
    assignments: own.assignments && bare(own.assignments),
    plan: own.plan && bare(own.plan),
    evidence: mapValues(own.evidence, bare),
    report: mapValues(own.report, bare),
    appraisal: mapValues(own.appraisal, bare),
  };
}

function bare<Part extends Located<unknown>>({ locate: _, ...part }: Part): Bare<Part> {
  return part;
}

function mapValues<From, To>(map: ReadonlyMap<string, From>, change: (value: From) => To): ReadonlyMap<string, To> {
  return new Map(Array.from(map, ([key, value]) => [key, change(value)]));
}

/** Finds places in a file, which is read when the first is asked for. */
function placer(
  root: string,
  file: string,
  read: (source: { readonly file: string; readonly text: string }) => Pick<Located<unknown>, 'locate'>,
): Located<unknown>['locate'] {
  let locate: Located<unknown>['locate'] | undefined;
  return path => {
    locate ??= read({ file, text: readText(root, file).text ?? '' }).locate;
    return locate(path);
  };
}

function pathOf(folder: string, key: string): string {
  return join(folder, `${key}.dossier`);
}

function readKept(path: string): BareDossier | undefined {
  try {
    return deserialize(readFileSync(path)) as BareDossier;
  } catch {
    return undefined;
  }
}
