import { buildCalendar } from '../views/feeds/calendar.ts';
import { loadLists } from './collections.ts';

/** The deadlines of the newest dossiers of all communes. */
export async function loadCalendar(site: URL | undefined): Promise<Response> {
  const { newestBySet, communesById } = await loadLists();
  const text = buildCalendar({
    title: 'Các hạn của hồ sơ chuyển đổi số',
    dossiers: [...newestBySet.values()].flat(),
    communeTitle: commune => communesById.get(commune)?.title ?? commune,
    site,
  });
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
