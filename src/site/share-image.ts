import { drawPng } from '../publish/open-data/draw-png.ts';
import { buildShareImage } from '../views/feeds/share-image.ts';
import { buildPlace, formatCommune, formatPlace } from '../views/place.ts';
import { dossierPaths } from './paths.ts';
import { siteRepository } from './repository.ts';
import { summariseBundle } from './summarise.ts';

/** A network asks for the picture at an absolute address: none where the site does not know its own. */
export async function shareImagePaths() {
  return import.meta.env.SITE ? dossierPaths() : [];
}

export function loadShareImage(commune: string, dossier: string): Response {
  const { units, loadDossier } = siteRepository();
  const { bundle, assessment } = loadDossier(commune, dossier);
  const { data } = bundle.commune.commune;
  const svg = buildShareImage({
    commune: formatCommune(data),
    place: formatPlace(buildPlace(data, units)),
    summary: summariseBundle(bundle, assessment),
  });
  return new Response(new Blob([new Uint8Array(drawPng(svg))]), { headers: { 'content-type': 'image/png' } });
}
