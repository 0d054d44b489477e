import type { Anchored } from '../anchors/anchor-comment.ts';
import type { ParsedComment } from '../commands/parse-commands.ts';
import type { ForgeComment } from '../forge/forge-source.ts';

/** A comment of a forge with all that had to be looked up for it. */
export interface PreparedComment {
  readonly comment: ForgeComment;
  /** Whether it was harvested before: a wording that differs from that one is an edit, whoever tells. */
  readonly isKnown: boolean;
  /** Where its thread stands. */
  readonly anchored: Anchored;
  readonly parsed: ParsedComment;
  /** Hash of each criterion commanded, at the commit its writer saw; none where nobody can tell. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Hash of the whole dossier at that commit, where a command concludes it. */
  readonly whole: string | undefined;
  readonly isOutdated: boolean;
}
