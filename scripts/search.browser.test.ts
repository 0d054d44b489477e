import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type BuiltSiteForTest, startBuiltSite } from './testing/built-site.ts';
import { searchLimit } from './testing/gates/budgets.ts';
import { openBrowser } from './testing/open-browser.ts';

/** The search in a real browser, under the policy that the guide for maintainers proposes. */
const root = join(import.meta.dirname, '..');
const guide = readFileSync(join(root, 'content/huong-dan/lap-kho-rieng.mdx'), 'utf8');
const policy = /\| `Content-Security-Policy` \| `([^`]+)` \|/.exec(guide)?.[1] ?? '';

let site: BuiltSiteForTest;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startBuiltSite({ root, args: ['--no-documents'] }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Opened {
  readonly page: Page;
  /** Files loaded so far, by their size on the wire. */
  readonly loaded: Map<string, number>;
}

async function open(path: string, javaScriptEnabled = true): Promise<Opened> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  onTestFinished(async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  });
  const loaded = new Map<string, number>();
  const faults: string[] = [];
  page.on('console', message => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', error => faults.push(error.message));
  onTestFinished(() => expect(faults).toEqual([]));
  await page.route('**', async route => {
    const response = await route.fetch();
    const body = await response.body();
    loaded.set(new URL(route.request().url()).pathname, gzipSync(body).length);
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto(`${site.url}${path}`);
  return { page, loaded };
}

/** Types into the field and waits until the count is told; gives it and the titles found. */
async function ask(page: Page, text: string): Promise<{ readonly count: string; readonly titles: readonly string[] }> {
  await page.getByRole('searchbox').fill(text);
  return readFound(page, `“${text.normalize('NFC')}”`);
}

async function readFound(page: Page, expected: string) {
  const status = page.getByRole('status');
  await status.filter({ hasText: expected }).waitFor();
  return {
    count: (await status.textContent()) ?? '',
    titles: await page.locator('#ket-qua > li > a').allInnerTexts(),
  };
}

function sum(loaded: ReadonlyMap<string, number>): number {
  return [...loaded.values()].reduce((total, size) => total + size, 0);
}

test('nothing of the index is loaded before somebody types, and little then', async () => {
  const { page, loaded } = await open('/tim-kiem/');
  await page.getByRole('searchbox').focus();
  expect([...loaded.keys()].filter(path => path.startsWith('/pagefind/'))).toEqual([]);
  const before = sum(loaded);
  // The style sheet is that of every page, with a budget of its own.
  const own = new Map([...loaded].filter(([path]) => !path.endsWith('.css')));
  expect(sum(own)).toBeLessThanOrEqual(8_000);
  await ask(page, 'chuyen doi so');
  expect([...loaded.keys()]).toContain('/pagefind/pagefind.js');
  expect(sum(loaded) - before).toBeLessThanOrEqual(searchLimit);
});

test('marks, case and composition make no difference, and the commune of a name comes first', async () => {
  const { page } = await open('/tim-kiem/');
  const plain = await ask(page, 'chuyen doi so');
  expect(plain.titles.length).toBeGreaterThan(3);
  for (const text of ['chuyển đổi số', 'Chuyển Đổi Số', 'chuyển đổi số'.normalize('NFD')]) {
    const { count } = await ask(page, text);
    expect(count.split(' ')[0]).toBe(plain.count.split(' ')[0]);
  }
  expect((await ask(page, 'quang trung')).titles[0]).toBe('Xã Quang Trung');
  expect((await ask(page, 'thuong lo')).titles[0]).toBe('Xã Thượng Lộ');
  expect((await ask(page, 'ty le dan so co dien thoai thong minh')).titles[0]).toMatch(/điện thoại thông minh/);
  expect((await ask(page, 'danh muc van ban')).titles).toContain('Danh mục văn bản');
  expect((await ask(page, 'đề nghị')).titles.join('|')).toMatch(/Thẩm định trên đề nghị/);
});

test('an official document is found by its number, whole or in part, by subject and by issuer', async () => {
  const { page } = await open('/tim-kiem/');
  const decision = 'Quyết định số 1829/QĐ-UBND ngày 30/05/2023';
  for (const text of ['1829/QĐ-UBND', '1829', 'quyet dinh 1829', '1829 qd ubnd', '30/05/2023']) {
    expect((await ask(page, text)).titles.slice(0, 3)).toContain(decision);
  }
  await page.getByText('Lọc kết quả').click();
  await page.getByLabel('Loại trang').selectOption('Văn bản');
  expect((await ask(page, 'chu tich ubnd tinh tieu chi cap xa')).titles).toContain(decision);
  await page.getByRole('link', { name: decision }).click();
  await page.waitForURL('**/van-ban/2023/#vb-qd-1829-qd-ubnd-2023-05-30');
  expect(await page.locator(':target').textContent()).toContain('1829/QĐ-UBND');
});

test('a commune shows its dossiers and where they stand', async () => {
  const { page } = await open('/tim-kiem/');
  await ask(page, 'quang trung');
  expect(await page.locator('#ket-qua > li').first().ariaSnapshot()).toMatchInlineSnapshot(`
    "- listitem:
      - link "Xã Quang Trung":
        - /url: /xa/quang-trung-bim-son/
      - text: thị xã Bỉm Sơn, tỉnh Thanh Hóa
      - list:
        - listitem:
          - link "Hồ sơ năm 2023":
            - /url: /xa/quang-trung-bim-son/2023/
          - text: ": 34/35 đạt""
  `);
});

test('filters ask for period, pillar and verdict together, and the address keeps the question', async () => {
  const { page } = await open('/tim-kiem/');
  await page.getByText('Lọc kết quả').click();
  await page.getByLabel('Nhóm tiêu chí').selectOption({ label: 'Xã hội số' });
  await page.getByLabel('Có tiêu chí').selectOption('Đạt');
  await page.getByLabel('Năm').selectOption('2023');
  expect(await readFound(page, '1 kết quả')).toEqual({ count: '1 kết quả.', titles: ['Xã Quang Trung'] });
  const { search } = new URL(page.url());
  const { page: again } = await open(`/tim-kiem/${search}`);
  expect((await readFound(again, '1 kết quả')).titles).toEqual(['Xã Quang Trung']);
  await again.getByLabel('Năm').selectOption('2024');
  expect((await readFound(again, 'Không có kết quả')).titles).toEqual([]);
  await again.getByLabel('Nhóm tiêu chí').selectOption('');
  await again.getByLabel('Có tiêu chí').selectOption('');
  await again.getByLabel('Loại trang').selectOption('Xã, phường, thị trấn');
  await again.getByLabel('Địa bàn').selectOption('Huyện Hà Trung, tỉnh Thanh Hóa');
  expect((await readFound(again, '1 kết quả')).titles).toEqual(['Xã Hà Tiến']);
});

test('keys lead from the field through the results and back', async () => {
  const { page } = await open('/tim-kiem/');
  await ask(page, 'số');
  const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);
  const links = await page.locator('#ket-qua > li > a').allInnerTexts();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(links[1]);
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(links[0]);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('q');
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).press('Enter');
  await page.locator('#ket-qua > li').nth(10).waitFor();
  await expect.poll(focused).toBe(await page.locator('#ket-qua > li > a').nth(10).textContent());
  await page.keyboard.press('Enter');
  await page.waitForURL(url => url.pathname !== '/tim-kiem/');
});

test('what is found nowhere is said', async () => {
  const { page } = await open('/tim-kiem/');
  expect((await ask(page, 'zzzz')).count).toMatchInlineSnapshot(
    `"Không có kết quả cho “zzzz”. Thử ít chữ hơn, hoặc bỏ bớt điều kiện lọc."`,
  );
});

test('a question from elsewhere is answered at once', async () => {
  const { page } = await open('/404.html');
  await page.getByRole('searchbox').fill('hà tiến');
  await page.getByRole('button', { name: 'Tìm' }).click();
  expect((await readFound(page, '“hà tiến”')).titles[0]).toBe('Xã Hà Tiến');
});

test('where the index cannot be had, the lists are', async () => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.route('**/pagefind/**', route => route.abort());
  await page.goto(`${site.url}/tim-kiem/`);
  await page.getByRole('searchbox').fill('quang trung');
  const status = page.getByRole('status').filter({ hasText: /./ });
  expect(await status.textContent()).toMatchInlineSnapshot(
    `"Chưa tải được phần tìm kiếm. Hãy thử lại, hoặc dùng các danh sách bên dưới."`,
  );
});

test('without scripts the lists lead to a commune, a criterion and a guide', async () => {
  const { page } = await open('/tim-kiem/', false);
  expect(await page.getByRole('searchbox').count()).toBe(0);
  await page.getByRole('link', { name: 'Q', exact: true }).click();
  await page.getByRole('link', { name: 'Xã Quang Trung' }).click();
  expect(new URL(page.url()).pathname).toBe('/xa/quang-trung-bim-son/');
  await page.goto(`${site.url}/tim-kiem/`);
  await page.getByRole('link', { name: 'Tiêu chí chuyển đổi số cấp xã, tỉnh Thanh Hóa' }).click();
  expect(new URL(page.url()).pathname).toBe('/bo-tieu-chi/thanh-hoa-1829/');
});
