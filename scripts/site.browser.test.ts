import { expect, test } from 'vitest';
import { startBuiltSite } from './testing/built-site.ts';
import { describeSite } from './testing/gates/describe-site.ts';
import { visit } from './testing/gates/visit.ts';
import { walkByKeyboard } from './testing/gates/walk.ts';

const { site, browser } = describeSite({ start: startBuiltSite });

test('the keyboard alone leads from the first page to a commune, a criterion, its evidence, a document', async () => {
  const commune = '/xa/quang-trung-bim-son/';
  const faults = await visit({ browser: browser(), url: site().url }, { path: '/' }, page =>
    walkByKeyboard(page, [
      { link: `main a[href="${commune}"]`, leadsTo: /\/xa\/quang-trung-bim-son\/$/ },
      { link: `main a[href="${commune}2023/"]`, leadsTo: /\/2023\/$/ },
      { link: 'main a[href="#ct-1.6"]', leadsTo: /#ct-1\.6$/ },
      { link: '[id="ct-1.6"] .evidence a', leadsTo: /#vb-|\/van-ban\// },
    ]),
  );
  expect(faults).toEqual([]);
});
