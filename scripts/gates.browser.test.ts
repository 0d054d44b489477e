import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './testing/gates/barriers.ts';
import { findCovered, findSqueezed } from './testing/gates/geometry.ts';
import { findIdleHeads } from './testing/gates/heads.ts';
import { findCutOnPaper, findMissingOrigin, findPrintFaults, printPage } from './testing/gates/print.ts';
import { findDifferentText, readText } from './testing/gates/reading.ts';
import { watchRequests } from './testing/gates/visit.ts';
import { walkByKeyboard } from './testing/gates/walk.ts';
import { openBrowser } from './testing/open-browser.ts';

/* Each gate that needs a browser is shown a broken page: one that lets it pass would guard nothing. */

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** What a gate says of a page with this body, 360 pixels wide. */
async function show(
  body: string,
  look: (page: Page) => Promise<readonly string[]>,
  head = '',
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 400 } });
  try {
    const page = await context.newPage();
    await page.setContent(
      `<!doctype html><html lang="vi"><head><title>Xã Mẫu</title>${head}</head><body><main><h1>Xã Mẫu</h1>${body}</main></body></html>`,
    );
    return await look(page);
  } finally {
    await context.close();
  }
}

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

test('a barrier is a fault, also where it is folded away, and so is what axe cannot decide', async () => {
  const body = `
    <details><summary>Minh chứng</summary><img src="data:," /></details>
    <p style="color: #999; background: #fff">Chữ nhạt trên nền trắng</p>
    <p style="color: #111; background: linear-gradient(#000, #fff)">Chữ trên nền chuyển màu</p>
    <a href="#a" style="font-size: 6px">a</a><a href="#b" style="font-size: 6px">b</a>`;
  const faults = await show(body, findBarriers);
  expect(faults.map(fault => fault.replace(/: .*/s, '')).sort()).toMatchInlineSnapshot(`
    [
      "barrier color-contrast",
      "barrier image-alt",
      "barrier target-size",
      "barrier target-size",
      "undecided color-contrast",
    ]
  `);
});

test('faint text in a drawing is a fault, by what lies under it', async () => {
  const body = `<svg viewBox="0 0 200 60" role="img" aria-label="Đạt 10 trên 11">
    <rect width="100" height="60" fill="#0a6034" />
    <text x="10" y="20" fill="#fff">Trắng</text><text x="10" y="50" fill="#1b1f24">Đen</text>
    <text x="120" y="20" fill="#1b1f24">Đen</text><text x="120" y="50" fill="#bbb">Nhạt</text></svg>`;
  expect(await show(body, findBarriers)).toMatchInlineSnapshot(`
    [
      "faint text in a drawing: Đen (2.16)",
      "faint text in a drawing: Nhạt (1.92)",
    ]
  `);
});

test('a head of a table that heads no cell is a fault, a heading across it is none', async () => {
  const body = `<table><caption>Kết quả</caption><tr><th scope="col">Mã</th><th scope="col">Chỉ tiêu</th></tr>
    <tr><th scope="col" colspan="2">Chính quyền số</th></tr><tr><th scope="row">1.1</th><td>Có</td></tr>
    <tr><th scope="col" colspan="2">Kinh tế số</th></tr><tr><th scope="row" colspan="2">2.1</th></tr></table>`;
  expect(await show(body, findIdleHeads)).toMatchInlineSnapshot(`
    [
      "head of no cell: 2.1",
    ]
  `);
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
