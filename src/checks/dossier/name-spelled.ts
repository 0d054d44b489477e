import { capitalise } from '../../text/letter-case.ts';
import { editDistance } from '../../text/near-miss.ts';
import { remember } from '../../text/remember.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { passagesOf } from '../prose.ts';

/** The names of the commune and of who signs for it are written as in its own file. */
export const nameSpelled: Check<DossierContext> = {
  id: 'name-spelled',
  severity: 'warning',
  title: 'Tên xã và tên người ký phải viết đúng như trong commune.yaml.',
  why: 'Sai tên xã, tên người ký trong báo cáo chính thức thì phải in lại.',
  example: { wrong: 'xã Quang Chung', right: 'xã Quang Trung' },
  *find({ bundle }): Iterable<Finding> {
    const { dossier } = bundle;
    const { commune } = bundle.commune;
    const { name, kind, signatories } = commune.data;
    const signer = dossier.data.signatory.name;
    const meant = signatories.find(each => isSlip(signer, each.name))?.name;
    if (meant && !signatories.some(each => each.name === signer)) {
      yield {
        at: dossier,
        path: ['signatory', 'name'],
        message: `Người ký ghi "${signer}", commune.yaml ghi "${meant}".`,
        hint: 'Sửa tên ghi nhầm.',
        related: [
          { file: commune.file, line: commune.locate(['signatories']).line, message: 'Người có thẩm quyền ký.' },
        ],
      };
    }
    const pattern = patternOf(name);
    for (const { text, placeOf } of passagesOf(bundle)) {
      for (const { offset, written } of findOthers(text, { kind, name, pattern })) {
        if (!isSlip(written, name)) continue;
        yield {
          ...placeOf(offset),
          message: `Tên xã viết «${kind} ${written}», đúng là "${kind} ${name}".`,
          hint: 'Sửa lại tên.',
        };
      }
    }
  },
};

/** As many capitalised words as a name has. */
function patternOf(name: string): RegExp {
  return compile(String.raw`\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){${name.split(' ').length - 1}}(?!\p{L})`);
}

/** Most names of a province have two words or three. */
const compile = remember(pattern => new RegExp(pattern, 'uy'));

interface Named {
  readonly kind: string;
  readonly name: string;
  /** Sticky; as many capitalised words as the name has. */
  readonly pattern: RegExp;
}

/** "xã Quang Chung": after the kind, as many capitalised words as the name has, which are not the name. */
function* findOthers(text: string, { kind, name, pattern }: Named): Iterable<{ offset: number; written: string }> {
  for (const opening of [`${kind} `, `${capitalise(kind)} `]) {
    for (let offset = text.indexOf(opening); offset >= 0; offset = text.indexOf(opening, offset + 1)) {
      // Most words after a kind are none of a name.
      const start = offset + opening.length;
      if (isSmall(text.charCodeAt(start)) || isWordsAt(text, name, start)) continue;
      // "thị xã Bỉm Sơn" is a town.
      if (/[tT]hị $/.test(text.slice(Math.max(0, offset - 4), offset))) continue;
      pattern.lastIndex = start;
      const written = pattern.exec(text)?.[0];
      if (written) yield { offset, written };
    }
  }
}

function isWordsAt(text: string, words: string, start: number): boolean {
  return text.startsWith(words, start) && !/\p{L}/u.test(text.charAt(start + words.length));
}

/** Whether a character is a small letter from a to z: that tells enough. */
function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** One or two letters off, in a name long enough that this is no other name. */
function isSlip(written: string, name: string): boolean {
  if (written === name || name.length < 5 || lettersOf(written) === lettersOf(name)) return false;
  const distance = editDistance(written.toLowerCase(), name.toLowerCase());
  return distance > 0 && distance <= (name.length < 9 ? 1 : 2);
}

/** The letters and marks whatever their order: "Hoá" and "Hóa" are one spelling of a name. */
function lettersOf(name: string): string {
  return [...name.normalize('NFD')].sort().join('');
}
