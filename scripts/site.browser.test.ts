import { expect, test } from 'vitest';
import { startBuiltSite } from './testing/built-site.ts';
import { describeSite } from './testing/gates/describe-site.ts';
import { pageTypes, rareTypes, typeOf } from './testing/gates/page-types.ts';
import { visit } from './testing/gates/visit.ts';
import { type Step, walkByKeyboard } from './testing/gates/walk.ts';

const { files, site, browser } = describeSite({ start: startBuiltSite });

test('every type of page is here, or known to be elsewhere', () => {
  const types = new Set(files().pages.map(page => typeOf(page)?.id));
  const missing = pageTypes.map(({ id }) => id).filter(id => !types.has(id));
  expect(missing.toSorted()).toEqual(rareTypes.toSorted());
});

const dossier = '/xa/quang-trung-bim-son/2023/';

function walk(path: string, steps: readonly Step[]): Promise<readonly string[]> {
  return visit({ browser: browser(), url: site().url }, { path }, page => walkByKeyboard(page, steps));
}

test('the keyboard alone leads from the first page to a commune, a criterion, its evidence and the document', async () => {
  const evidence = `${dossier}minh-chung/#ct-1.6`;
  const faults = await walk('/', [
    { link: 'main a[href="/xa/quang-trung-bim-son/"]', leadsTo: /\/xa\/quang-trung-bim-son\/$/ },
    { link: `main a[href="${dossier}"]`, leadsTo: /\/2023\/$/ },
    { link: 'main a[href="#ct-1.6"]', leadsTo: /#ct-1\.6$/ },
    { link: `main a[href="${evidence}"]`, leadsTo: /\/minh-chung\/#ct-1\.6$/ },
    { link: '[id="ct-1.6"] .evidence a', leadsTo: /#vb-|\/van-ban\// },
  ]);
  expect(faults).toEqual([]);
});

test('the keyboard alone leads to a file to download', async () => {
  expect(await walk(dossier, [{ link: 'main a[href$=".docx"]' }])).toEqual([]);
});
