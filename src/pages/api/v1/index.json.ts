import { jsonResponse } from '../../../site/json-response.ts';
import { loadOpenIndex } from '../../../site/pages.ts';

export async function GET(): Promise<Response> {
  return jsonResponse(await loadOpenIndex());
}
