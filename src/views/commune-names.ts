import { lowerFirst } from '../text/letter-case.ts';

/** A finding as far as it speaks of other communes. */
export interface SpeaksOfCommunes {
  readonly file: string;
  readonly message: string;
  readonly related?: readonly { readonly file: string }[] | undefined;
}

/** The commune in whose folder a file lies; undefined for any other file. */
export function communeOf(file: string): string | undefined {
  return /^communes\/([^/]+)\//.exec(file)?.[1];
}

/** Folders of the other communes that a finding points to. */
export function otherCommunes({ file, related = [] }: Omit<SpeaksOfCommunes, 'message'>): readonly string[] {
  const own = communeOf(file);
  return [...new Set(related.flatMap(each => communeOf(each.file) ?? []))].filter(id => id !== own);
}

/**
 * The message of a finding with the titles of other communes in place of their folders: "giống hệt của ba-dinh" ->
 * "giống hệt của xã Ba Đình"; one whose title is not at hand is "một xã khác".
 */
export function nameCommunes(finding: SpeaksOfCommunes, titleOf: (commune: string) => string | undefined): string {
  const others = otherCommunes(finding);
  if (others.length === 0) return finding.message;
  return finding.message.replace(bareWord, word => {
    return others.includes(word) ? lowerFirst(titleOf(word) ?? 'một xã khác') : word;
  });
}

/** Not in quotes, nor a part of an address. */
const bareWord = /(?<![\p{L}\p{N}_./«“"-])[a-z0-9]+(?:-[a-z0-9]+)*(?![\p{L}\p{N}_/-])/gu;
