import { findCommit } from './data/find-commit.ts';
import type { Repository } from './data/repository.ts';
import type { DocumentOrigin } from './documents/view/document-footer.ts';

/** What the footers of documents need beyond the data; git is asked only where a template prints the commit. */
export async function findOrigin(repository: Repository, site: string | undefined): Promise<DocumentOrigin> {
  const footers = repository.templateIds().flatMap(id => repository.loadTemplate(id).value?.data.footer ?? []);
  const commit = footers.some(footer => footer.commit) ? await findCommit(repository.root) : undefined;
  const usesSite = footers.some(footer => footer.qr && footer.site === undefined);
  return {
    ...(commit ? { commit: commit.id, isChanged: commit.isChanged } : {}),
    ...(usesSite && site ? { site } : {}),
  };
}
