import type { APIRoute } from 'astro';
import { loadSearchFile, searchFilePaths } from '../../site/search.ts';

export const getStaticPaths = searchFilePaths;

/** The index of the search, and the program that reads it. */
export const GET: APIRoute = async ({ params }) => new Response(await loadSearchFile(params.file ?? ''));
