import { loadDataFiles, openDataFolder } from './data-files.ts';

/** The files with what they are told apart by. */
export async function dataFilePaths() {
  const files = await loadDataFiles();
  return Array.from(files, ([path, { digest }]) => ({
    params: { file: path.slice(openDataFolder.length) },
    cacheKey: digest,
  }));
}

export async function writeDataFile(name: string): Promise<Response> {
  const file = (await loadDataFiles()).get(`${openDataFolder}${name}`);
  if (!file) return new Response(null, { status: 404 });
  const content = await file.write();
  const body = typeof content === 'string' ? content : new Blob([new Uint8Array(content)]);
  return new Response(body, { headers: { 'content-type': file.mediaType } });
}
