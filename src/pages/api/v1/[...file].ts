import type { APIRoute } from 'astro';
import { dataFilePaths, writeDataFile } from '../../../site/data-file-paths.ts';

/** Tables, workbooks and catalogues of the open data: whatever lies below /api/v1/ and is made of lists. */
export const getStaticPaths = dataFilePaths;

export const GET: APIRoute = ({ params }) => writeDataFile(params.file ?? '');
