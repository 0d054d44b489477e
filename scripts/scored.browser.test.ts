import { expect, test } from 'vitest';
import { scoredPages } from '../bench/province/scored-province.ts';
import { describeSite } from './testing/gates/describe-site.ts';
import { rareTypes, typeOf } from './testing/gates/page-types.ts';
import { printPage } from './testing/gates/print.ts';
import { visit } from './testing/gates/visit.ts';
import { startScoredSite } from './testing/make-scored-site.ts';

const pages: readonly string[] = Object.values(scoredPages);

const isRare = (page: string) => rareTypes.includes(typeOf(page)?.id ?? '');

/** Dossiers of a scored set, filled in by nothing, by results alone and by everything, and types of page that no shipped dossier has. */
const { files, site, browser } = describeSite({
  start: startScoredSite,
  isMeant: page => pages.includes(page) || isRare(page),
});

test('every type that no shipped dossier has is among the pages that each gate looks at', () => {
  const types = new Set(files().pages.map(page => typeOf(page)?.id));
  expect(rareTypes.filter(type => !types.has(type))).toEqual([]);
});

test('the dossiers are there, whole', () => {
  const rowsOf = (page: string) =>
    files()
      .read(page)
      .match(/<tr id="ct-/g)?.length;
  const explained = (page: string) => files().read(page).match(/→ /g)?.length ?? 0;
  expect(pages.map(rowsOf)).toEqual([79, 79, 79]);
  expect(pages.map(explained)).toEqual([79, 0, 79]);
});

test('each row stands on paper with its points', async () => {
  const visitor = { browser: browser(), url: site().url };
  const faults = await visit(visitor, { path: scoredPages.full }, async page => {
    const { sheets } = await printPage(page);
    const rows = files()
      .read(scoredPages.full)
      .matchAll(/<tr id="ct-([^"]+)"/g);
    const words = sheets.join(' ');
    return [...rows].flatMap(([, id = '']) => (words.includes(`${id} `) ? [] : [`${id} is not printed`]));
  });
  expect(faults).toEqual([]);
});
