import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareProvince } from '../bench/province/province.ts';
import { startBuiltSite } from './testing/built-site.ts';
import { describeSite } from './testing/gates/describe-site.ts';

const source = join(import.meta.dirname, '..');
/** As many as Thanh Hóa has. */
const communes = 559;

/** Lists and tables with a row for each commune of a province, at their full length. */
const { files } = describeSite({
  start: () => {
    const folder = join(source, 'bench/.data/gates');
    mkdirSync(folder, { recursive: true });
    const { root } = prepareProvince({ source, folder, communes, years: 1 });
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
