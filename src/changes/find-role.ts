import type { Roles } from '../schema/content.ts';

type Forge = Roles['reviewers'][number]['logins'][number]['forge'];

/** An account of a forge that a commit names as its author. */
interface Account {
  readonly forge: Forge;
  readonly login: string;
}

/**
 * The title of the role in which the author of a commit acted on that day, by content/roles.yaml; undefined where the
 * address names no account, nobody listed, or somebody with several roles. Only the addresses that forges hand out in
 * place of a private mailbox name an account: no other one is compared, kept or shown.
 */
export function findRole(address: string, date: string, roles: Roles | undefined): string | undefined {
  const account = accountOf(address);
  if (!account || !roles) return undefined;
  const day = date.slice(0, 10);
  const ids = roles.reviewers
    .filter(({ logins }) => logins.some(each => isSame(each, account)))
    .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo))
    .map(({ role }) => role);
  const [id, ...others] = new Set(ids);
  return others.length > 0 ? undefined : roles.roles.find(role => role.id === id)?.title;
}

/** "12+ten@users.noreply.github.com", "12-ten@users.noreply.gitlab.com", "ten@noreply.codeberg.org" */
function accountOf(address: string): Account | undefined {
  const [name = '', host = ''] = address.toLowerCase().split('@');
  if (host === 'users.noreply.github.com') return { forge: 'github', login: name.replace(/^\d+\+/, '') };
  if (host.startsWith('users.noreply.')) return { forge: 'gitlab', login: name.replace(/^\d+-/, '') };
  return host.startsWith('noreply.') ? { forge: 'gitea', login: name } : undefined;
}

function isSame(left: Account, right: Account): boolean {
  return left.forge === right.forge && left.login.toLowerCase() === right.login;
}
