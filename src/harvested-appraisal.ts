import { mergeAppraisals } from './appraisal/harvest/merge-appraisals.ts';
import { deriveVoices } from './appraisal/policy/derive-voices.ts';
import { git, listTree, readBlobs } from './data/git-objects.ts';
import { readYaml } from './data/read-yaml.ts';
import { type Appraisal, appraisalSchema } from './schema/appraisal.ts';
import type { DossierBundle } from './schema/bundle.ts';

/** What was harvested of a dossier, by stage. */
export type Harvested = ReadonlyMap<string, Appraisal>;

/** Most branches looked into: one is open for each request under appraisal. */
const maximum = 300;

/**
 * What has been harvested of a dossier wherever it lies: on the branches that wait to be taken over, and in what is
 * checked out. A commune that mends its request under appraisal has none of it on its own branch. Files that cannot be
 * used are passed over; the check tells of them elsewhere.
 */
export async function readHarvested(root: string, dossier: string): Promise<Harvested> {
  const patterns = ['refs/hoso/da-thu/', 'refs/remotes/origin/tham-dinh/'];
  const output = await git(root, ['for-each-ref', `--count=${maximum}`, '--format=%(objectname)', ...patterns]);
  const commits = [...new Set(['HEAD', ...output.toString('utf8').split('\n').filter(Boolean)])];
  const folder = `communes/${dossier}/appraisal/`;
  const trees = await Promise.all(commits.map(commit => listTree(root, commit, [folder])));
  const files = [...new Map(trees.flat().map(each => [`${each.path} ${each.id}`, each])).values()];
  const blobs = await readBlobs(
    root,
    files.map(({ id }) => id),
  );
  const stages = new Map<string, Appraisal>();
  for (const { path, id } of files) {
    const [, stage] = /\/([a-z0-9-]+)\.yaml$/.exec(path) ?? [];
    const parsed = appraisalSchema.safeParse(
      readYaml({ file: path, text: blobs.get(id)?.toString('utf8') ?? '' }).value,
    );
    if (!stage || !parsed.success) continue;
    const known = stages.get(stage);
    stages.set(stage, known ? mergeAppraisals({ base: undefined, ours: known, theirs: parsed.data }) : parsed.data);
  }
  return stages;
}

/** The dossier with all that was harvested of it; voices are those of all the commands together. */
export function withHarvested(bundle: DossierBundle, harvested: Harvested): DossierBundle {
  const procedure = bundle.criteriaSet.procedure?.data;
  if (!procedure || harvested.size === 0) return bundle;
  const all = new Map(Array.from(bundle.appraisal, ([stage, { data }]) => [stage, data]));
  for (const [stage, theirs] of harvested) {
    const ours = all.get(stage);
    all.set(stage, ours ? mergeAppraisals({ base: undefined, ours, theirs }) : theirs);
  }
  const context = {
    criteria: [...bundle.criteriaSet.byId.keys()],
    procedure,
    preferredStage: bundle.dossier.data.stage,
  };
  const { voices, conclusions } = deriveVoices(all.values(), context);
  const appraisal = Array.from(all, ([stage, data]) => {
    const { conclusion: _, ...rest } = data;
    const conclusion = conclusions.get(stage);
    const own = { ...rest, voices: voices.filter(each => each.stage === stage), ...(conclusion && { conclusion }) };
    const file = `${bundle.folder}/appraisal/${stage}.yaml`;
    return [stage, { file, data: own, locate: () => ({ line: 1, column: 1 }) }] as const;
  });
  return { ...bundle, appraisal: new Map(appraisal) };
}
