import type { RootContent } from 'mdast';
import type { Signatory } from '../../../schema/commune.ts';
import type { Letterhead } from '../../view/letterhead.ts';
import { escapeText } from './escape.ts';
import { type InlineContext, writeInline } from './write-inline.ts';

/* What frames an official document (Decree 30/2020/NĐ-CP, Annex I): head, title, signature, as HTML. */

const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';

export function writeLetterhead({ issuer, number, placeAndDate }: Letterhead): string {
  const agency = issuer.map(escapeText).join('<br>');
  return `<div class="frame"><p><strong>${agency}</strong><br>${escapeText(number)}</p>
<p><strong>${nationalName}<br>${motto}</strong><br><em>${escapeText(placeAndDate)}</em></p></div>`;
}

/** The first line is the kind or the number of the annex; the others say what it is about. */
export function writeTitle(blocks: readonly RootContent[], context: InlineContext): string {
  const lines = blocks.flatMap(block => (block.type === 'paragraph' ? writeInline(block.children, context) : []));
  return `<h2 class="title">${lines.join('<br>')}</h2>`;
}

export function writeSignature({ authority, role, name }: Signatory, recipients: readonly string[]): string {
  const signer = [authority, role].flatMap(line => (line === undefined ? [] : line.toLocaleUpperCase('vi')));
  const last = recipients.length - 1;
  const list = recipients.map((line, index) => escapeText(`- ${line}${index === last ? '.' : ';'}`));
  return `<div class="frame"><p><em>Nơi nhận:</em><br>${list.join('<br>')}</p>
<p><strong>${signer.map(escapeText).join('<br>')}<br><br>${escapeText(name)}</strong></p></div>`;
}
