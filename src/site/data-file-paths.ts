import { loadDataFiles } from './data-files.ts';

const folder = '/api/v1/';

/** The files with what they are told apart by; Astro gives the address of the site to pages only, so it is read here. */
export async function dataFilePaths() {
  const files = await loadDataFiles(siteUrl());
  return files.map(({ path, digest }) => ({ params: { file: path.slice(folder.length) }, cacheKey: digest }));
}

export async function writeDataFile(name: string, site: URL | undefined): Promise<Response> {
  const file = (await loadDataFiles(site)).find(({ path }) => path === `${folder}${name}`);
  if (!file) return new Response(null, { status: 404 });
  const content = await file.write();
  const body = typeof content === 'string' ? content : new Blob([new Uint8Array(content)]);
  return new Response(body, { headers: { 'content-type': file.mediaType } });
}

function siteUrl(): URL | undefined {
  return import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
}
