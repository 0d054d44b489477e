import { createHash } from 'node:crypto';
import { buildAtom } from '../views/feeds/atom.ts';
import {
  buildChangeLog,
  type ChangeLogInput,
  type LoggedCommit,
  type NamedDossier,
} from '../views/feeds/change-log.ts';
import { tellApart } from '../views/tell-apart.ts';
import { loadLists, type SiteLists } from './collections.ts';
import { loadSiteHistory } from './history.ts';

export interface ChangesPage {
  readonly lead: string;
  readonly commits: readonly LoggedCommit[];
}

/** What changed lately on the whole site. */
export async function loadChangesPage(): Promise<ChangesPage> {
  const { reach } = await loadSiteHistory();
  const commits = await loadChangeLog({ commits: 40, dossiers: 12, changes: 6 });
  const leads = {
    whole: `Số liệu, đánh giá, bước và văn bản của các hồ sơ đã đổi thế nào, lần mới nhất trước; ${commits.length} lần gần đây.`,
    shallow: 'Các thay đổi gần đây; bản đã dựng trang này không có đủ lịch sử của kho.',
    none: 'Bản đã dựng trang này không kèm lịch sử của kho, nên chưa kể được thay đổi.',
  } as const;
  return { lead: leads[reach], commits };
}

/** The same as a feed. */
export async function loadAtom(site: URL | undefined): Promise<string> {
  const { dossiers } = await loadLists();
  return buildAtom({
    commits: await loadChangeLog({ commits: 40, dossiers: 20, changes: 30 }),
    asOf:
      dossiers
        .map(({ asOf }) => asOf)
        .toSorted()
        .at(-1) ?? '1970-01-01',
    site,
    digest: name => createHash('sha256').update(name).digest('hex').slice(0, 32),
  });
}

/** The newest changes of all dossiers by commit, as many as are asked for; none where git does not tell. */
export async function loadChangeLog(limits: ChangeLogInput['limits']): Promise<readonly LoggedCommit[]> {
  const [{ dossiers }, lists] = [await loadSiteHistory(), await loadLists()];
  return buildChangeLog({ entries: dossiers, named: nameDossiers(lists), limits });
}

function nameDossiers({ dossiersByCommune, communesById, setTitles }: SiteLists): ReadonlyMap<string, NamedDossier> {
  return new Map(
    [...dossiersByCommune].flatMap(([commune, own]) => {
      const names = tellApart(
        own.map(({ period, criteriaSet }) => ({ period, set: setTitles.get(criteriaSet) ?? criteriaSet })),
      );
      return own.map(({ dossier, criteriaSet }, index): [string, NamedDossier] => {
        const title = `${communesById.get(commune)?.title ?? commune}, ${names[index]}`;
        return [`${commune}/${dossier}`, { title, commune, dossier, criteriaSet }];
      });
    }),
  );
}
