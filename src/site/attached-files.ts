import { type HashedAttachment, hashAttachments, readAttachment } from '../data/hash-attachments.ts';
import { loadYaml } from '../data/load-file.ts';
import { contentTypeOf } from '../text/file-names.ts';
import { loadLists } from './collections.ts';
import { siteRepository } from './repository.ts';

/** The attached files that the register of a dossier, "<commune>/<dossier>", names: those are published, no others. */
export function listAttachedFiles(key: string): ReadonlyMap<string, HashedAttachment> {
  const { root } = siteRepository().repository;
  const files = hashAttachments(root, key);
  if (files.size === 0) return files;
  const register = loadYaml(root, `communes/${key}/documents.yaml`, 'documents').value?.data.documents ?? [];
  const named = new Set(register.map(({ file }) => file));
  return new Map([...files].filter(([name]) => named.has(name)));
}

export async function attachedFilePaths() {
  const { dossiers } = await loadLists();
  return dossiers.flatMap(({ commune, dossier }) =>
    Array.from(listAttachedFiles(`${commune}/${dossier}`), ([path, { sha256 }]) => ({
      params: { commune, dossier, file: path.slice('files/'.length) },
      cacheKey: sha256,
    })),
  );
}

export function loadAttachedFile(key: string, file: string): Response {
  const bytes = readAttachment(siteRepository().repository.root, key, file);
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(new Blob([new Uint8Array(bytes)]), { headers: { 'content-type': contentTypeOf(file) } });
}
