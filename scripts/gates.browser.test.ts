import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './testing/gates/barriers.ts';
import { findCovered, findSqueezed } from './testing/gates/geometry.ts';
import { findCutOnPaper, findMissingOrigin, findPrintFaults, printPage } from './testing/gates/print.ts';
import { findDifferentText, readText } from './testing/gates/reading.ts';
import { watchRequests } from './testing/gates/visit.ts';
import { walkByKeyboard } from './testing/gates/walk.ts';
import { openShow } from './testing/open-show.ts';

/* Each gate that needs a browser is shown a broken page: one that lets it pass would guard nothing. */

const show = openShow();

const table = (rows: number) =>
  `<table><caption>Kết quả</caption><thead><tr><th scope="col">Mã</th><th scope="col">Chỉ tiêu</th></tr></thead><tbody>${Array.from({ length: rows }, (_, index) => `<tr><th scope="row">${index + 1}.</th><td>Có kế hoạch</td></tr>`).join('')}</tbody></table>`;

test('a plain page passes every gate', async () => {
  const body = `<p>Ba mươi tư chỉ tiêu được đánh giá đạt. <a href="#">Xem</a></p>${table(2)}`;
  const look = async (page: Page) => [
    ...(await findSqueezed(page)),
    ...(await findCovered(page)),
    ...(await findBarriers(page)),
  ];
  expect(await show(body, look)).toEqual([]);
});

test('a page too wide and a text squeezed to a word a line are faults', async () => {
  const body = `
    <div style="width: 500px">Rộng hơn cửa sổ của điện thoại</div>
    <div style="width: 40px; overflow-wrap: anywhere">Cột hẹp một chữ một dòng</div>
    <div style="width: 40px">Hẹp</div>`;
  expect(await show(body, findSqueezed)).toMatchInlineSnapshot(`
    [
      "page 148 pixels too wide",
      "div too narrow: Cột hẹp một chữ một dòng",
    ]
  `);
});

test('a link under a sticky head is a fault, unless the page scrolls far enough', async () => {
  const style = '<style>header { position: sticky; top: 0; height: 120px; background: #fff; z-index: 1 }</style>';
  const lines = Array.from({ length: 40 }, (_, index) => `<p><a href="#${index}">Xã thứ ${index + 1}</a></p>`).join('');
  const body = `<header>Đầu bảng</header>${lines}`;
  expect((await show(body, findCovered, style))[0]).toMatchInlineSnapshot(`"a covered: Xã thứ 32"`);
  const kept = '<style>html { scroll-padding-top: 130px }</style>';
  expect(await show(body, findCovered, style + kept)).toEqual([]);
});

test('text that only scripts write, or that scripts take away, is a fault; a form for scripts is none', async () => {
  const withScripts = await show('<p>Đạt</p><p id="a"></p><form><button>Lọc</button></form>', async page => {
    await page.evaluate(() => document.querySelector('#a')?.append('34 trên 35'));
    return readText(page);
  });
  const without = await show('<p>Đạt</p><p>Xin bật JavaScript</p>', readText);
  expect(findDifferentText(withScripts, without)).toMatchInlineSnapshot(`
    [
      "only with scripts: 34 trên 35",
      "only without scripts: Xin bật JavaScript",
    ]
  `);
  expect(findDifferentText(without, without)).toEqual([]);
});

test('a request that leaves the site is a fault, one that fails, and a program that does', async () => {
  const faults = await show('', async page => {
    const seen = watchRequests(page, 'http://site.invalid');
    await page.route('**', route => route.fulfill({ status: route.request().url().endsWith('x.css') ? 404 : 200 }));
    await page.setContent(
      '<img src="http://other.invalid/a.png"><link rel="stylesheet" href="http://site.invalid/x.css"><script>khongCo()</script>',
      { waitUntil: 'load' },
    );
    return seen;
  });
  expect(faults.toSorted()).toMatchInlineSnapshot(`
    [
      "asks http://other.invalid/a.png",
      "fails: khongCo is not defined",
      "gets 404 for /x.css",
    ]
  `);
});

test('too many sheets, a table whose head is not repeated, a last page without its origin are faults', async () => {
  const print = async (page: Page) => {
    const printed = await printPage(page);
    return [...findPrintFaults(printed, 2), ...findMissingOrigin(printed)];
  };
  const foot = '<p>https://ho-so.example/xa/mau/2023/, bản ghi 1a2b3c4, ngày 03/11/2023</p>';
  expect(await show(table(80) + foot, print)).toEqual([]);
  const headless = '<style>thead { display: table-row-group }</style>';
  expect(await show(table(160), print, headless)).toMatchInlineSnapshot(`
    [
      "prints on 4 sheets, at most 2",
      "sheet 2 has rows without their head: Mã Chỉ tiêu",
      "sheet 3 has rows without their head: Mã Chỉ tiêu",
      "sheet 4 has rows without their head: Mã Chỉ tiêu",
      "the last sheet does not say its address",
      "the last sheet does not say its version",
      "the last sheet does not say its date",
    ]
  `);
});

test('a line of code that only a screen can scroll is a fault on paper', async () => {
  const line = `npx hoso form ${'bieu-3-3 '.repeat(20)}`;
  const body = `<pre style="overflow-x: auto">${line}</pre>`;
  expect(await show(body, findCutOnPaper)).toMatchInlineSnapshot(`
    [
      "pre cut off on paper: npx hoso form bieu-3-3 bieu-3-3 bieu-3-3",
    ]
  `);
  const folded = '<style>@media print { pre { white-space: pre-wrap } }</style>';
  expect(await show(body, findCutOnPaper, folded)).toEqual([]);
});

test('a way that no key can go is a fault: a link out of reach, without outline, or to the wrong place', async () => {
  const steps = [{ link: '.goal', leadsTo: /#dich$/ }];
  const walk = (page: Page) => walkByKeyboard(page, steps);
  expect(await show('<a href="#a">A</a><a class="goal" href="#dich">Đích</a>', walk)).toEqual([]);
  expect(await show('<a href="#a">A</a><span class="goal" onclick="">Đích</span>', walk)).toMatchInlineSnapshot(`
    [
      "no key leads to .goal on about:blank",
    ]
  `);
  const bare = '<style>a:focus { outline: none }</style>';
  expect(await show('<a class="goal" href="#dich">Đích</a>', walk, bare)).toMatchInlineSnapshot(`
    [
      "focus cannot be seen on .goal",
    ]
  `);
  expect(await show('<a class="goal" href="#khac">Đích</a>', walk)).toMatchInlineSnapshot(`
    [
      ".goal leads to about:blank#khac, not to /#dich$/",
    ]
  `);
});
