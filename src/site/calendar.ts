import { buildCalendar } from '../views/feeds/calendar.ts';
import { loadLists } from './collections.ts';
import { siteRepository } from './repository.ts';

/** The days of the newest dossiers of all communes, and those of the procedures. */
export async function loadCalendar(site: URL | undefined): Promise<Response> {
  const { newestBySet, communesById, setTitles } = await loadLists();
  const { loadSet, repository } = siteRepository();
  const text = buildCalendar({
    title: 'Các hạn và ngày của hồ sơ chuyển đổi số',
    dossiers: [...newestBySet.values()].flat(),
    communeTitle: commune => communesById.get(commune)?.title ?? commune,
    documentTitle: document => repository.loadTemplate(document).value?.data.title ?? document,
    sets: Array.from(setTitles, ([id, title]) => ({ id, title, procedure: loadSet(id).procedure?.data })),
    site,
  });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
