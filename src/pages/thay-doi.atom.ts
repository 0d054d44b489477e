import type { APIContext } from 'astro';
import { loadAtom } from '../site/changes.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  return new Response(await loadAtom(site), { headers: { 'content-type': 'application/atom+xml' } });
}
