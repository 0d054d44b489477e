import { openRepository, type Repository } from '../../src/data/repository.ts';
import type { ScopeAuthor } from '../../src/requests/scope/judge-scope.ts';

export interface NamedAuthor {
  readonly root: string;
  readonly login: string;
  readonly forge: string;
}

export interface KnownAuthor {
  readonly author: ScopeAuthor;
  /** The commune the author works for. */
  readonly commune?: string | undefined;
}

/**
 * As whom a login sends a request, by content/roles.yaml of the work tree - in a workflow that of the base branch.
 * Who is not listed sends as a commune: the narrowest of all. Entries that have ended do not count.
 */
export function authorScope({ root, login, forge }: NamedAuthor): KnownAuthor {
  const repository = openRepository(root);
  const roles = repository.loadContent('roles').value?.data;
  const isMeant = (each: { readonly forge: string; readonly login: string }) =>
    each.forge === forge && each.login.toLowerCase() === login.toLowerCase();
  if (roles?.keepers.some(isMeant)) return { author: 'maintainer' };
  const entries = (roles?.reviewers ?? []).filter(
    ({ logins, validTo }) => validTo === undefined && logins.some(isMeant),
  );
  const communes = entries.flatMap(({ unit }) => communeOfUnit(repository, unit) ?? []);
  if (communes.length > 0) return { author: 'commune', commune: communes[0] };
  return { author: entries.length > 0 ? 'appraiser' : 'commune' };
}

function communeOfUnit(repository: Repository, unit: string): string | undefined {
  return repository.communeIds().find(id => repository.loadCommune(id).value?.commune.data.administrativeUnit === unit);
}
