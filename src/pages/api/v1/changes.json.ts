import { loadSiteHistory } from '../../../site/history.ts';
import { jsonResponse } from '../../../site/json-response.ts';
import { buildOpenChanges } from '../../../views/feeds/open-changes.ts';

export async function GET(): Promise<Response> {
  return jsonResponse(buildOpenChanges(await loadSiteHistory()));
}
