import { type CommandName, commandForms } from './command-forms.ts';

/** The dossiers of a request, and for which of them a comment is read. Keys are "<commune>/<dossier>". */
export interface DossierScope {
  readonly own: string;
  /** All dossiers of the request. */
  readonly all: readonly string[];
  /** Whether the comment stands in a file of the own dossier, which then need not be named. */
  readonly isPlaced: boolean;
}

/** The words of a command after the dossier they may begin with; or why they cannot be read; or that they are another dossier's. */
export type ReadDossier = { readonly words: string } | { readonly refusal: string } | { readonly isElsewhere: true };

/** Reads "xa-a/2024 1.6 reason". A command that could be about several dossiers is never given to one of them. */
export function readDossier(name: CommandName, words: string, scope: DossierScope | undefined): ReadDossier {
  if (!scope) return { words };
  const { own, all, isPlaced } = scope;
  const token = /^[^\s,;]*/.exec(words)?.[0] ?? '';
  const named = token.replace(/^communes\//, '').replace(/[:./]+$/, '');
  if (!all.includes(named)) {
    if (/^[a-z0-9-]+\/\d{4}[a-z0-9-]*$/.test(named)) {
      return { refusal: `Đề nghị này không sửa hồ sơ ${named}. Hồ sơ của đề nghị: ${list(all)}.` };
    }
    if (all.length === 1 || isPlaced) return { words };
    const example = commandForms[name].usage.replace(' ', ` ${all[0]} `);
    return { refusal: `Đề nghị này sửa nhiều hồ sơ (${list(all)}) nên lệnh /${name} phải ghi hồ sơ: ${example}` };
  }
  if (named === own) return { words: words.slice(token.length).replace(/^[\s,;]+/, '') };
  if (!isPlaced) return { isElsewhere: true };
  return {
    refusal: `Ý kiến đứng ở hồ sơ ${own} nhưng lệnh ghi hồ sơ ${named}; viết lệnh ở tệp của hồ sơ ${named}, hoặc trong một ý kiến chung.`,
  };
}

function list(dossiers: readonly string[]): string {
  const shown = dossiers.slice(0, 5).join(', ');
  return dossiers.length > 5 ? `${shown} và ${dossiers.length - 5} hồ sơ khác` : shown;
}
