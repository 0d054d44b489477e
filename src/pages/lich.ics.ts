import type { APIContext } from 'astro';
import { loadCalendar } from '../site/calendar.ts';

export function GET({ site }: APIContext): Promise<Response> {
  return loadCalendar(site);
}
