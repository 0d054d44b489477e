import { createHash } from 'node:crypto';
import { combineDigests } from '../data/digest.ts';
import { type Aggregate, listAggregates } from '../views/compare/aggregates.ts';
import { buildCriterionAggregatesTable, buildPlaceAggregatesTable } from '../views/tables/aggregate-tables.ts';
import { buildRowCommunes, type RowCommunes } from '../views/tables/commune-columns.ts';
import { buildCriteriaTable } from '../views/tables/criteria-table.ts';
import type { WrittenTable } from '../views/tables/data-package.ts';
import { type DataTable, writeTableCsv } from '../views/tables/data-table.ts';
import { buildOwnDocumentsTable, buildSharedDocumentsTable } from '../views/tables/register-tables.ts';
import { buildCriterionTable, buildRankingTable, buildResultsTable } from '../views/tables/result-tables.ts';
import { buildCommunesTable, buildDossiersTable } from '../views/tables/summary-tables.ts';
import { loadLists } from './collections.ts';
import { loadComparisons } from './comparisons.ts';
import { oncePerState } from './live.ts';
import { loadRegions } from './regions.ts';
import { loadDocuments } from './register.ts';
import { siteRepository } from './repository.ts';

/** A table of the site: size and checksum of its CSV, and how to make it once more. All at once would fill the memory. */
export interface SiteTable extends WrittenTable {
  readonly csv: () => string;
}

/** All tables that are made of lists; those of single dossiers lie beside their JSON. */
export interface SiteTables {
  /** Lists of communes, dossiers and documents. */
  readonly common: readonly SiteTable[];
  /** By criteria set: its criteria, results and rankings by period. */
  readonly bySet: ReadonlyMap<string, readonly SiteTable[]>;
  /** By criteria set: what tables and JSON of the province and its regions are made of. */
  readonly aggregates: ReadonlyMap<string, readonly Aggregate[]>;
  /** One criterion across communes: slices of the results, for those who look at one page. */
  readonly criteria: readonly SiteTable[];
  /** The communes of one region under a set in one period: slices, too. */
  readonly regions: readonly SiteTable[];
  /** Changes when any of them does. */
  readonly digest: string;
}

/** Made once a build; all of them, since the list of data files states sizes and checksums. */
export const loadSiteTables: () => Promise<SiteTables> = oncePerState(buildSiteTables);

async function buildSiteTables(): Promise<SiteTables> {
  const lists = await loadLists();
  const { units, loadSet } = siteRepository();
  const communes = buildRowCommunes(lists.communes, units);
  const { dossiers } = lists;
  const { documents } = await loadDocuments();
  const { roundsBySet: ofSets } = await loadComparisons();
  const common = [
    () => buildCommunesTable({ communes, dossiers }),
    () => buildDossiersTable({ communes, dossiers }),
    () => buildSharedDocumentsTable(documents),
    () => buildOwnDocumentsTable(documents, communes),
  ].map(measure);
  const sets = [...lists.setTitles.keys()].map(id => {
    const set = loadSet(id);
    const own = lists.dossiersBySet.get(id) ?? [];
    const periods = [...new Set(own.map(({ periodKey }) => periodKey))].sort();
    const rankings = set.set.data.kind === 'scored' ? periods : [];
    const rounds = ofSets.get(id) ?? [];
    const places = listAggregates({ set, rounds, communes: lists.communes, units });
    return {
      id,
      places,
      tables: [
        () => buildCriteriaTable(set),
        () => buildPlaceAggregatesTable(set, places),
        () => buildCriterionAggregatesTable(set, places),
        ...periods.map(period => () => buildResultsTable({ set, communes, dossiers: own }, period)),
        ...rankings.map(period => () => buildRankingTable({ set, communes, dossiers: own }, period)),
      ].map(measure),
      criteria: set.criteria.data.criteria.map(criterion =>
        measure(() => buildCriterionTable({ set, communes, dossiers: lists.newestBySet.get(id) ?? [] }, criterion)),
      ),
    };
  });
  const bySet = new Map(sets.map(({ id, tables: own }) => [id, own]));
  return {
    common,
    bySet,
    aggregates: new Map(sets.map(({ id, places }) => [id, places])),
    criteria: sets.flatMap(({ criteria }) => criteria),
    regions: await buildRegionTables(communes),
    digest: combineDigests([...common, ...[...bySet.values()].flat()].map(({ sha256 }) => sha256)),
  };
}

/** Of two dossiers of a commune the one its page shows. */
async function buildRegionTables(communes: RowCommunes): Promise<readonly SiteTable[]> {
  const regions = await loadRegions();
  return [...regions.values()].flatMap(({ region, rounds }) =>
    rounds.map(({ set, round, region: { members } }) =>
      measure(() =>
        buildResultsTable({ set, communes, dossiers: members.map(({ dossier }) => dossier) }, round.period, region),
      ),
    ),
  );
}

function measure(build: () => DataTable): SiteTable {
  const { rows, ...table } = build();
  const bytes = Buffer.from(writeTableCsv({ columns: table.columns, rows }), 'utf8');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...table, size: bytes.length, sha256, csv: () => writeTableCsv(build()) };
}
