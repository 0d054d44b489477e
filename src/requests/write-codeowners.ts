import type { Forge } from '../schema/appraisal.ts';
import type { AdministrativeUnit, Roles } from '../schema/content.ts';
import { compareText } from '../text/collation.ts';

export interface OwnersSource {
  readonly forge: Forge;
  readonly roles: Roles;
  readonly units: readonly AdministrativeUnit[];
  /** The folders in communes/ and the administrative unit each stands for. */
  readonly communes: readonly { readonly id: string; readonly unit: string }[];
}

const heading = `# Ai phải xem một thay đổi trước khi nhận vào kho. Tệp này do lệnh "npx hoso codeowners" viết từ content/roles.yaml
# (reviewers, keepers) và content/administrative-units.yaml: sửa ở đó rồi chạy lại lệnh, không sửa ở đây.
# Quyền thẩm định không lấy từ tệp này mà từ content/roles.yaml.
`;

/** Who keeps what all communes share: the program, the sets, the templates, this file itself. */
const shared = [
  '.github/',
  'content/',
  'criteria/',
  'scripts/',
  'src/',
  'templates/',
  'package.json',
  'package-lock.json',
];

/**
 * CODEOWNERS: the keepers for everything, and for each commune those who appraise it, by the unit they belong to.
 * Whoever holds a role no longer is left out. In GitHub and GitLab a rule is a path and the last one that fits wins; in
 * Gitea and Forgejo it is a regular expression for the whole path, and all that fit count ("!": all but these).
 */
export function writeCodeowners({ forge, roles, units, communes }: OwnersSource): string {
  const keepers = unique(roles.keepers.filter(keeper => keeper.forge === forge).map(({ login }) => `@${login}`));
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const lines = communes
    .toSorted((left, right) => compareText(left.id, right.id))
    .flatMap(({ id, unit }) => {
      const appraisers = appraisersOf(roles, forge, unitAndAbove(unit, parents));
      if (forge !== 'gitea') return rule(`/communes/${id}/`, appraisers);
      return rule(`communes/${id}/.*`, appraisers.length > 0 ? appraisers : keepers);
    });
  const common =
    forge === 'gitea'
      ? rule('!communes/.*', keepers)
      : ['*', ...shared.map(path => `/${path}`)].flatMap(path => rule(path, keepers));
  return [heading, ...common, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n').trimEnd().concat('\n');
}

function rule(path: string, owners: readonly string[]): string[] {
  return owners.length > 0 ? [`${path} ${owners.join(' ')}`] : [];
}

/** Logins of those who appraise any of the units; a commune does not appraise itself. */
function appraisersOf({ reviewers }: Roles, forge: Forge, chain: readonly string[]): string[] {
  const [own] = chain;
  const among = reviewers.filter(({ unit, validTo }) => validTo === undefined && unit !== own && chain.includes(unit));
  const logins = among.flatMap(reviewer => reviewer.logins.filter(login => login.forge === forge));
  return unique(logins.map(({ login }) => `@${login}`));
}

function unitAndAbove(unit: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const chain: string[] = [];
  for (let next: string | undefined = unit; next !== undefined && !chain.includes(next); next = parents.get(next))
    chain.push(next);
  return chain;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compareText);
}
