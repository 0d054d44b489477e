import type { DossierBundle, LocatedText } from '../../schema/bundle.ts';
import type { Template } from '../../schema/content.ts';

/** Where a document was made from; the caller knows it from git and the site, never from the clock. */
export interface DocumentOrigin {
  /** Full id of the commit. */
  readonly commit?: string | undefined;
  /** The files differ from what the commit holds. */
  readonly isChanged?: boolean | undefined;
  /** Address of the public site, "https://hoso.example.gov.vn". */
  readonly site?: string | undefined;
}

export interface DocumentFooter {
  readonly lines: readonly string[];
  /** What the QR code leads to; undefined prints none. */
  readonly address: string | undefined;
}

export interface FooterSource {
  readonly bundle: DossierBundle;
  readonly template: LocatedText<Template>;
  readonly origin?: DocumentOrigin | undefined;
}

/** Digits of a commit that tell it apart in any repository of this kind. */
const commitDigits = 12;

/** What the template wants in the footer, as far as it is known; undefined where that is nothing. */
export function buildFooter({ bundle, template, origin }: FooterSource): DocumentFooter | undefined {
  const wanted = template.data.footer;
  if (!wanted) return undefined;
  const site = wanted.site ?? origin?.site;
  const page = site && `${site.replace(/\/+$/, '')}/xa/${bundle.commune.id}/${bundle.id}/`;
  const address = wanted.qr ? page : undefined;
  const commit = wanted.commit ? origin?.commit?.slice(0, commitDigits) : undefined;
  const lines = [
    ...(address ? [`Trang công khai của hồ sơ: ${address}`] : []),
    ...(commit ? [`Lập từ bản ghi ${commit} của kho hồ sơ${origin?.isChanged ? ', có sửa đổi chưa ghi' : ''}`] : []),
  ];
  return lines.length > 0 ? { lines, address } : undefined;
}
