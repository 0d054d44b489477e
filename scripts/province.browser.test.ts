import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { prepareProvince } from '../bench/province/province.ts';
import { startBuiltSite } from './testing/built-site.ts';
import { freezeVersion, frozenVersion } from './testing/freeze-version.ts';
import { searchLimit } from './testing/gates/budgets.ts';
import { describeSite } from './testing/gates/describe-site.ts';
import { visit } from './testing/gates/visit.ts';
import { walkByKeyboard } from './testing/gates/walk.ts';

const source = join(import.meta.dirname, '..');
/** As many as Thanh Hóa has. */
const communes = 559;

/** Lists and tables with a row for each commune of a province, at their full length. */
const { files, site, browser } = describeSite({
  start: () => {
    const folder = join(source, 'bench/.data/gates');
    mkdirSync(folder, { recursive: true });
    const { root } = prepareProvince({ source, folder, communes, years: 1 });
    const [commit = ''] = execFileSync('git', ['-C', root, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).split('\n');
    freezeVersion(root, commit);
    return startBuiltSite({ root, args: ['--no-documents'] });
  },
  isSkipped: ({ isProse }) => isProse === true,
});

test('the whole province is there', () => {
  const rows =
    files()
      .read('/bo-tieu-chi/thanh-hoa-1829/1.6/')
      .match(/href="\/xa\/xa-mau-\d+\//g) ?? [];
  expect(new Set(rows).size).toBe(communes);
});

test('a frozen version of a whole province is among the pages that every gate looks at', () => {
  expect(files().pages).toContain(`/du-lieu/${frozenVersion}/`);
});

test.each(['xã mẫu 127', 'thanh hoa huyen mau', '42/2022/NĐ-CP', 'dan so co dien thoai thong minh'])(
  'a search for "%s" costs no more than it may',
  async text => {
    const faults = await visit({ browser: browser(), url: site().url }, { path: '/tim-kiem/' }, async page => {
      const sizes: number[] = [];
      const loads: Promise<unknown>[] = [];
      page.on('response', response => {
        loads.push(response.body().then(body => sizes.push(gzipSync(body).length)));
      });
      await page.getByRole('searchbox').fill(text);
      await page.getByRole('status').filter({ hasText: text }).waitFor();
      await Promise.all(loads);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      const shown = await page.locator('#ket-qua > li').count();
      return [
        ...(shown > 0 ? [] : [`${text} is not found`]),
        ...(total <= searchLimit ? [] : [`${total} bytes for ${text}, at most ${searchLimit}`]),
      ];
    });
    expect(faults).toEqual([]);
  },
);

test('the keyboard alone leads from the first page over a district to a commune and its evidence', async () => {
  const faults = await visit({ browser: browser(), url: site().url }, { path: '/' }, page =>
    walkByKeyboard(page, [
      { link: 'main a[href^="/huyen/"]', leadsTo: /\/huyen\/[^/]+\/$/ },
      { link: 'main tbody th a[href^="/xa/"]', leadsTo: /\/xa\/[^/]+\/[^/]+\/$/ },
      { link: 'main a[href="#ct-1.6"]', leadsTo: /#ct-1\.6$/ },
      { link: 'main a[href$="/minh-chung/#ct-1.6"]', leadsTo: /\/minh-chung\/#ct-1\.6$/ },
      { link: '[id="ct-1.6"] .evidence a', leadsTo: /#vb-|\/van-ban\// },
    ]),
  );
  expect(faults).toEqual([]);
});
