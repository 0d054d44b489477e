/** Open data as a file: indented, so that a change shows line by line. */
export function jsonResponse(data: unknown): Response {
  return respondWithJson(writeJson(data));
}

export function writeJson(data: unknown): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}

export function respondWithJson(json: string): Response {
  return new Response(json, { headers: { 'content-type': 'application/json' } });
}
