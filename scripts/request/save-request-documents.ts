import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../../src/data/repository.ts';
import { documentIdsOf, writeDossierDocument } from '../../src/dossier-documents.ts';

/** Writes the documents that the touched dossiers need at their stage; one with errors is left out, the check says why. */
export function saveRequestDocuments(folder: string) {
  return async (repository: Repository, dossiers: readonly string[]): Promise<void> => {
    mkdirSync(folder, { recursive: true });
    for (const key of dossiers) {
      const [commune = '', id = ''] = key.split('/');
      const bundle = repository.loadDossier(commune, id).value;
      for (const documentId of bundle ? documentIdsOf(bundle) : []) {
        const { fileName, bytes } = await writeDossierDocument(
          repository,
          bundle as NonNullable<typeof bundle>,
          documentId,
        );
        if (bytes) writeFileSync(join(folder, fileName), bytes);
      }
    }
  };
}
