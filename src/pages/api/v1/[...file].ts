import type { APIContext } from 'astro';
import { dataFilePaths, writeDataFile } from '../../../site/data-file-paths.ts';

/** Tables, workbooks and catalogues of the open data: whatever lies below /api/v1/ and is made of lists. */
export const getStaticPaths = dataFilePaths;

export function GET({ params, site }: APIContext): Promise<Response> {
  return writeDataFile(params.file ?? '', site);
}
