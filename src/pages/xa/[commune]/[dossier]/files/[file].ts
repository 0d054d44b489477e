import type { APIContext } from 'astro';
import { attachedFilePaths, loadAttachedFile } from '../../../../../site/attached-files.ts';

export const getStaticPaths = attachedFilePaths;

export function GET({ params }: APIContext): Response {
  return loadAttachedFile(`${params.commune}/${params.dossier}`, params.file ?? '');
}
