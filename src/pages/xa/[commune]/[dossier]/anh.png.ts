import type { APIContext } from 'astro';
import { loadShareImage, shareImagePaths } from '../../../../site/share-image.ts';

export const getStaticPaths = shareImagePaths;

export function GET({ params }: APIContext): Response {
  return loadShareImage(params.commune ?? '', params.dossier ?? '');
}
