import type { Forge } from '../../schema/appraisal.ts';
import type { AdministrativeUnit, Reviewer, Roles } from '../../schema/content.ts';
import type { Procedure } from '../../schema/criteria-set.ts';

export interface AuthorityTables {
  readonly reviewers: readonly Reviewer[];
  readonly roles: Roles['roles'];
  readonly units: readonly AdministrativeUnit[];
  /** Administrative unit of the commune whose dossier is appraised. */
  readonly unit: string;
}

export interface Account {
  readonly forge: Forge;
  readonly login: string;
}

/**
 * For whom an account speaks at a moment: by the roles table alone, whatever rights the account has at the forge. The
 * entry must be valid on that day (of Vietnam), its role too, and its unit must contain the commune. undefined for
 * nobody, and for an account that holds two roles at once: which one speaks is not ours to guess.
 */
export function findReviewer(account: Account, moment: string, tables: AuthorityTables): Reviewer | undefined {
  const day = dayInVietnam(moment);
  const above = unitsAbove(tables.unit, tables.units);
  const found = tables.reviewers.filter(reviewer => {
    const role = tables.roles.find(({ id }) => id === reviewer.role);
    const isTheirs = reviewer.logins.some(each => isSameAccount(each, account));
    return (
      isTheirs && role !== undefined && isValidOn(day, reviewer) && isValidOn(day, role) && above.has(reviewer.unit)
    );
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Whether two accounts belong to one person of the table, or are one account. */
export function isSamePerson(left: Account, right: Account, reviewers: readonly Reviewer[]): boolean {
  if (isSameAccount(left, right)) return true;
  return reviewers.some(({ logins }) => [left, right].every(each => logins.some(login => isSameAccount(login, each))));
}

/** The step a role acts in; undefined for the first one, in which the commune speaks of itself. */
export function stageOfRole(role: string, procedure: Procedure, preferred: string): string | undefined {
  const stages = procedure.stages.slice(1).filter(stage => stage.role === role);
  return (stages.find(({ id }) => id === preferred) ?? stages[0])?.id;
}

function isSameAccount(left: Account, right: Account): boolean {
  return left.forge === right.forge && left.login.toLowerCase() === right.login.toLowerCase();
}

function isValidOn(
  day: string,
  { validFrom, validTo }: { readonly validFrom?: string; readonly validTo?: string },
): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);
}

/** A moment in UTC as a date in Vietnam, seven hours ahead all year. */
export function dayInVietnam(moment: string): string {
  return new Date(Date.parse(moment) + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** A unit and all that contain it. */
function unitsAbove(unit: string, units: readonly AdministrativeUnit[]): ReadonlySet<string> {
  const above = new Set<string>();
  for (let id: string | undefined = unit; id !== undefined && !above.has(id); ) {
    above.add(id);
    id = units.find(each => each.id === id)?.parent;
  }
  return above;
}
