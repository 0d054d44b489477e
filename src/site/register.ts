import { combineDigests } from '../data/digest.ts';
import { collectDocuments } from '../views/register/collect-documents.ts';
import {
  buildRegisterPage,
  buildRegisterYearPage,
  listRegisterYears,
  type RegisterInput,
  type RegisterPage,
  type RegisterYearPage,
} from '../views/register/register-page.ts';
import { loadLists } from './collections.ts';
import { oncePerState } from './live.ts';
import { siteRepository } from './repository.ts';

/** Every document that a dossier cites, once a build. */
export const loadDocuments: () => Promise<RegisterInput> = oncePerState(async () => {
  const { dossiers, communesById } = await loadLists();
  return { documents: collectDocuments(dossiers), kinds: siteRepository().kinds, communes: communesById };
});

export async function loadRegisterPage(): Promise<RegisterPage> {
  return buildRegisterPage(await loadDocuments());
}

export async function loadRegisterYearPage(year: string): Promise<RegisterYearPage> {
  return buildRegisterYearPage(await loadDocuments(), year);
}

/** /van-ban/<year>/; the key is what the page shows. */
export async function registerYearPaths() {
  const input = await loadDocuments();
  return listRegisterYears(input.documents).map(year => ({
    params: { year },
    cacheKey: combineDigests([JSON.stringify(buildRegisterYearPage(input, year))]),
  }));
}
