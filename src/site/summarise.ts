import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assessDossier, type DossierAssessment } from '../assessment/assess-dossier.ts';
import { listFolder } from '../data/list-folder.ts';
import { loadYaml } from '../data/load-file.ts';
import { loadIndexDossier } from '../data/load-index-dossier.ts';
import type { Repository } from '../data/repository.ts';
import type { DossierBundle } from '../schema/bundle.ts';
import { type DossierSummary, summariseDossier } from '../views/dossier-summary.ts';
import { needed } from './needed.ts';

/** What lists show of a dossier that the check has read. */
export function summariseBundle(bundle: DossierBundle, assessment: DossierAssessment): DossierSummary {
  return summariseDossier({ ...bundle, commune: bundle.commune.id, place: bundle.commune.commune.data, assessment });
}

/** The same, read from the files alone: of a dossier that no check has read before. */
export function summariseFiles(repository: Repository, key: string): DossierSummary {
  const [commune = '', id = ''] = key.split('/');
  const folder = `communes/${key}`;
  const dossier = needed(loadYaml(repository.root, `${folder}/dossier.yaml`, 'dossier').value, folder);
  const results = needed(loadYaml(repository.root, `${folder}/results.yaml`, 'results').value, folder);
  const criteriaSet = needed(repository.loadCriteriaSet(dossier.data.criteriaSet).value, folder);
  const indexDossier = loadIndexDossier({
    root: repository.root,
    communeId: commune,
    dossier,
    dossierIds: repository.dossierIds(commune),
    criteriaSet: set => repository.loadCriteriaSet(set),
  });
  const assessment = assessDossier({ criteriaSet, dossier, results, indexDossier });
  const assignments = existsSync(join(repository.root, folder, 'assignments.yaml'))
    ? loadYaml(repository.root, `${folder}/assignments.yaml`, 'assignments').value
    : undefined;
  return summariseDossier({
    commune,
    id,
    place: needed(repository.loadCommune(commune).value, `communes/${commune}`).commune.data,
    criteriaSet,
    dossier,
    results,
    documents: loadYaml(repository.root, `${folder}/documents.yaml`, 'documents').value,
    appraisal: readAppraisal(repository, folder),
    assignments,
    assessment,
  });
}

function readAppraisal({ root }: Repository, folder: string): DossierBundle['appraisal'] {
  const { files } = listFolder(root, `${folder}/appraisal`, { extensions: ['.yaml'] });
  const stages = files.flatMap(name => {
    const { value } = loadYaml(root, `${folder}/appraisal/${name}`, 'appraisal');
    return value ? [[name.slice(0, -'.yaml'.length), value] as const] : [];
  });
  return new Map(stages);
}
