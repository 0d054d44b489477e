import type { RootContent } from 'mdast';
import type { PrintedSignatory } from '../../view/document-head.ts';
import type { Letterhead } from '../../view/letterhead.ts';
import { escapeText } from './escape.ts';
import { type InlineContext, writeInline } from './write-inline.ts';

/* What frames an official document (Decree 30/2020/NĐ-CP, Annex I): head, title, signature, as HTML. */

const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';

export function writeLetterhead({ superiorAgency, issuer, number, subject, placeAndDate }: Letterhead): string {
  const superior = superiorAgency === undefined ? '' : `${escapeText(superiorAgency)}<br>`;
  const agency = issuer.map(escapeText).join('<br>');
  const about = subject === undefined ? '' : `<br>${escapeText(subject)}`;
  return `<div class="frame"><p>${superior}<strong>${agency}</strong><br>${escapeText(number)}${about}</p>
<p><strong>${nationalName}<br>${motto}</strong><br><em>${escapeText(placeAndDate)}</em></p></div>`;
}

/** The first line is the kind or the number of the annex; the others say what it is about. */
export function writeTitle(blocks: readonly RootContent[], context: InlineContext): string {
  const lines = blocks.flatMap(block => (block.type === 'paragraph' ? writeInline(block.children, context) : []));
  return `<h2 class="title">${lines.join('<br>')}</h2>`;
}

/** One receiver on the line of the words, several one a line. */
export function writeSalutation(addressees: readonly string[]): string {
  const [only = '....................', ...more] = addressees;
  if (more.length === 0) return `<p class="title">Kính gửi: ${escapeText(only)}</p>`;
  const last = addressees.length - 1;
  const list = addressees.map((line, index) => escapeText(`- ${line}${index === last ? '.' : ';'}`));
  return `<p>Kính gửi:<br>${list.join('<br>')}</p>`;
}

export function writeSignature({ authority, role, name }: PrintedSignatory, recipients: readonly string[]): string {
  const signer = [authority, ...role.split('\n')].flatMap(line =>
    line === undefined ? [] : line.toLocaleUpperCase('vi'),
  );
  const last = recipients.length - 1;
  const list = recipients.map((line, index) => escapeText(`- ${line}${index === last ? '.' : ';'}`));
  return `<div class="frame"><p><em>Nơi nhận:</em><br>${list.join('<br>')}</p>
<p><strong>${signer.map(escapeText).join('<br>')}<br><br>${escapeText(name ?? '....................')}</strong></p></div>`;
}
