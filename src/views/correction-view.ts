import type { Contact } from '../schema/content.ts';
import { criterionEvidencePath, dossierPath } from './links.ts';

/** What a report of a mistake is about, filled in before the reader writes. */
export interface CorrectionSubject {
  readonly communeId: string;
  /** "Xã Quang Trung" */
  readonly commune: string;
  readonly dossier: string;
  /** "năm 2023" */
  readonly period: string;
  /** undefined: the dossier as a whole. */
  readonly criterion?: string | undefined;
  /** The commit that last changed the dossier; undefined where git is not known. */
  readonly commit: string | undefined;
  readonly site: URL | undefined;
}

/** Whom to tell of a mistake, and how. */
export interface CorrectionView {
  /** "Tổ quản trị hồ sơ số của tỉnh"; undefined: nobody but the commune is named. */
  readonly title: string | undefined;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** Links that open a letter or a form with place and version filled in; none where no contact is configured. */
export function buildCorrection(contact: Contact | undefined, subject: CorrectionSubject): CorrectionView {
  if (!contact) return { title: undefined, links: [] };
  const [title, body] = [describeSubject(subject), writeBody(subject)].map(encodeURIComponent);
  const links = [];
  if (contact.form !== undefined) {
    const href = contact.form.replaceAll('{title}', title ?? '').replaceAll('{body}', body ?? '');
    links.push({ label: 'Mở phản ánh mới, đã điền sẵn', href });
  }
  if (contact.email !== undefined) {
    // Letters end their lines with CR LF (RFC 6068, section 5).
    const lines = body?.replaceAll('%0A', '%0D%0A');
    links.push({ label: 'Viết thư, đã điền sẵn', href: `mailto:${contact.email}?subject=${title}&body=${lines}` });
  }
  return { title: contact.title, links };
}

function describeSubject({ commune, period, criterion }: CorrectionSubject): string {
  const place = criterion === undefined ? '' : `, tiêu chí ${criterion}`;
  return `Sai sót: ${commune}, ${period}${place}`;
}

function writeBody({ communeId, dossier, criterion, commit, site }: CorrectionSubject): string {
  const path =
    criterion === undefined ? dossierPath(communeId, dossier) : criterionEvidencePath(communeId, dossier, criterion);
  const known = [
    `Hồ sơ: communes/${communeId}/${dossier}`,
    ...(criterion === undefined ? [] : [`Tiêu chí: ${criterion}`]),
    ...(commit === undefined ? [] : [`Bản ghi: ${commit}`]),
    `Trang: ${site ? new URL(path, site).href : path}`,
  ];
  const asked = criterion === undefined ? ['Mã tiêu chí: '] : [];
  return [...known, '', ...asked, 'Chỗ sai: ', 'Đúng ra là: ', 'Theo văn bản (số, ngày): '].join('\n');
}
