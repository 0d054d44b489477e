import type { DossierBundle } from '../../schema/bundle.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { type Place, proseOf } from '../prose.ts';

/** Links to sites of communes lead to the commune's own. */
export const linkOwnCommune: Check<DossierContext> = {
  id: 'link-own-commune',
  severity: 'info',
  title: 'Đường dẫn minh chứng tới trang của xã phải là trang của chính xã mình.',
  why: 'Đường dẫn tới trang của xã khác thường là do chép minh chứng từ hồ sơ xã đó.',
  example: {
    wrong: '# website: http://quangtrung.bimson.thanhhoa.gov.vn/\n<http://ngoctrao.bimson.thanhhoa.gov.vn/tin>',
    right: '<http://quangtrung.bimson.thanhhoa.gov.vn/tin>',
  },
  *find({ bundle }): Iterable<Finding> {
    const own = hostOf(bundle.commune.commune.data.website ?? '');
    const parent = own.slice(own.indexOf('.') + 1);
    // Below "bimson.thanhhoa.gov.vn" stand communes; below "gov.vn" all kinds of agencies.
    if (parent.split('.').length < 4) return;
    const told = new Set<string>([own, `www.${parent}`]);
    for (const { address, place } of addressesOf(bundle)) {
      const host = hostOf(address);
      if (told.has(host) || host.slice(host.indexOf('.') + 1) !== parent) continue;
      told.add(host);
      yield {
        ...place,
        message: `Đường dẫn tới ${host}, trang của xã là ${own}.`,
        hint: 'Thay bằng đường dẫn tới bài trên trang của xã mình.',
      };
    }
  },
};

/** The addresses of the evidence, in its head and in its prose. */
function* addressesOf(bundle: DossierBundle): Iterable<{ readonly address: string; readonly place: Place }> {
  for (const [criterion, file] of bundle.evidence) {
    for (const [index, { url }] of file.data.materials.entries()) {
      if (url) yield { address: url, place: { at: file, path: ['materials', index, 'url'], criterion } };
    }
  }
  for (const prose of proseOf(bundle)) {
    if (!prose.text.includes('://')) continue;
    for (const { 0: address, index } of prose.text.matchAll(/https?:\/\/[^\s<>)/]+/g)) {
      yield { address, place: prose.placeOf(index) };
    }
  }
}

function hostOf(address: string): string {
  return (/^https?:\/\/([^/:]+)/.exec(address)?.[1] ?? '').toLowerCase();
}
