import { maskPersonalData } from './personal-data.ts';

/**
 * Text that somebody else wrote, made harmless for a comment on a forge that carries our name: it calls nobody
 * (@name), points to no request (#12, !12), shows no HTML, no link, no picture, and cannot be taken for ours.
 */

/** Signs that reorder or hide text (Unicode TR36), invisible ones, and all control characters. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0\u{e0000}-\u{e0fff}]/gu;

/** Invisible, takes no room, never breaks a line: what follows no longer belongs to what stands before. */
const joiner = '\u2060';

/** At most this many characters of one piece; the file holds the rest. */
const maximumLength = 300;

/** One line of Markdown that shows exactly the text, personal data masked; also fit for the cell of a table. */
export function defuse(text: string, length = maximumLength): string {
  return escapeMarkdown(shorten(plain(text), length));
}

/** The text as code, for values and names of files; also fit for the cell of a table. */
export function defuseCode(text: string, length = maximumLength): string {
  // A mark of ours inside is none: the comment that holds it is found by its first line.
  const words = shorten(plain(text), length).replaceAll('<!', `<${joiner}!`);
  const shown = words.replaceAll('`', 'ˋ').replaceAll('|', '¦').trim();
  return shown === '' ? '(trống)' : `\`${shown}\``;
}

function plain(text: string): string {
  const seen = text
    .toWellFormed()
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(unseen, '');
  return maskPersonalData(seen.normalize('NFC'));
}

function shorten(text: string, length: number): string {
  const signs = [...text];
  return signs.length <= length ? text : `${signs.slice(0, length - 1).join('')}…`;
}

/**
 * Forges look for @name, #12, group/project!12, GH-12, commits and addresses in the finished text, after escapes are
 * resolved: only a sign in between parts them for good.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[@#!~%$^](?=[\p{L}\p{N}"'_{([])/gu, sign => `${sign}${joiner}`)
    .replace(/\b(GH|[A-Z]{2,})-(?=\d)/g, `$1${joiner}-`)
    .replace(/\b[0-9a-f]{7,40}\b/gi, hash =>
      /^\d+$/.test(hash) ? hash : `${hash.slice(0, 3)}${joiner}${hash.slice(3)}`,
    )
    .replace(/:\/\//g, `:${joiner}//`)
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${joiner}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+|~$]/g, '\\$&')
    .replace(/^(\s*)([-=/]|\d+[.)](?=\s|$))/, `$1${joiner}$2`);
}
