import { capitalise } from '../../text/letter-case.ts';
import { escapeXml } from '../../text/xml.ts';
import { formatStanding } from '../counts.ts';
import type { DossierSummary } from '../dossier-summary.ts';

/** Size in pixels: the smallest that networks still show across the whole width. */
export const shareImageSize = { width: 600, height: 315 } as const;

export interface ShareImageInput {
  readonly commune: string;
  readonly place: string;
  readonly summary: Pick<DossierSummary, 'period' | 'counts' | 'score' | 'progress'>;
}

/**
 * The picture that social networks show beside a link to a dossier, as SVG: whose it is, for which period, where it
 * stands. Long names are set smaller, so that each stays on its line.
 */
export function buildShareImage({ commune, place, summary }: ShareImageInput): string {
  const { width, height } = shareImageSize;
  const share = shareOf(summary);
  const standing = formatStanding(summary);
  const bar =
    share === undefined
      ? ''
      : `<rect x="30" y="246" width="540" height="22" fill="#d9e0e8"/><rect x="30" y="246" width="${Math.round(540 * share)}" height="22" fill="#1a6b3c"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Be Vietnam Pro" fill="#16202c">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/><rect width="${width}" height="8" fill="#14508c"/>`,
    line('Hồ Sơ Số: chuyển đổi số cấp xã', { y: 50, size: 18 }),
    line(commune, { y: 112, size: 40, isBold: true }),
    line(place, { y: 146, size: 20 }),
    line(capitalise(summary.period), { y: 176, size: 20 }),
    line(summary.score ? capitalise(standing) : `Tiêu chí: ${standing}`, { y: 228, size: 28 }),
    bar,
    '</svg>',
  ].join('');
}

interface LineStyle {
  readonly y: number;
  readonly size: number;
  readonly isBold?: boolean;
}

/** Letters of this font are little more than half as wide as they are high. */
function line(text: string, { y, size, isBold = false }: LineStyle): string {
  const most = 540 / (text.length * (isBold ? 0.6 : 0.56));
  const fitted = Math.min(size, Math.floor(most * 10) / 10);
  return `<text x="30" y="${y}" font-size="${fitted}"${isBold ? ' font-weight="700"' : ''}>${escapeXml(text)}</text>`;
}

/** How much of what there is to reach is reached, 0 to 1; undefined: nothing is known yet. */
function shareOf({ counts, score, progress }: ShareImageInput['summary']): number | undefined {
  if (score) return score.points === null ? undefined : Math.min(1, score.points / score.outOf);
  if (progress) return progress.total === 0 ? undefined : 1 - progress.open / progress.total;
  return counts.assigned === 0 || counts.unknown === counts.assigned ? undefined : counts.met / counts.assigned;
}
