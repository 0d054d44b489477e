import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** A page on paper, and what its tables should look like there. */
export interface PrintedPage {
  /** The text of each sheet. */
  readonly sheets: readonly string[];
  readonly tables: readonly PrintedTable[];
}

export interface PrintedTable {
  readonly head: string;
  /** What the first cells of its rows say. */
  readonly rows: readonly string[];
}

/** Prints a page on A4 as its reader would, with the margins it asks for. */
export async function printPage(page: Page): Promise<PrintedPage & { readonly pdf: Uint8Array }> {
  const tables = await page.evaluate(() => {
    const clean = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('table')].map(table => ({
      head: [...table.querySelectorAll('thead th, thead td')].map(clean).join(' '),
      rows: [...table.querySelectorAll('tbody tr')].map(row =>
        [...row.querySelectorAll('th, td')].slice(0, 2).map(clean).join(' '),
      ),
    }));
  });
  const pdf = new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  // The reader of the file takes the bytes over.
  const { text } = await extractText(await getDocumentProxy(pdf.slice(), { verbosity: 0 }), { mergePages: false });
  return { pdf, tables, sheets: text.map(sheet => sheet.replace(/\s+/g, ' ').trim()) };
}

/** Too many sheets, a table that goes on without its head. */
export function findPrintFaults({ sheets, tables }: PrintedPage, most: number): readonly string[] {
  return [
    ...(sheets.length > most ? [`prints on ${sheets.length} sheets, at most ${most}`] : []),
    ...tables.flatMap(table => findHeadless(table, sheets)),
  ];
}

function findHeadless({ head, rows }: PrintedTable, sheets: readonly string[]): readonly string[] {
  const holding = sheets.flatMap((sheet, index) => (rows.some(row => row && contains(sheet, row)) ? [index] : []));
  return holding
    .filter(index => !contains(sheets[index] ?? '', head))
    .map(index => `sheet ${index + 1} has rows without their head: ${head.slice(0, 60)}`);
}

/** Text that a screen lets one scroll to, and that paper would cut off. */
export async function findCutOnPaper(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  // What an A4 sheet leaves between its margins, in pixels of CSS.
  await page.setViewportSize({ width: 695, height: 1017 });
  const cut = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(element => getComputedStyle(element).overflowX !== 'visible' && element.closest('svg') === null)
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map(element => `${element.tagName.toLowerCase()} cut off on paper: ${element.textContent?.trim().slice(0, 40)}`),
  );
  await page.emulateMedia({ media: null });
  if (size) await page.setViewportSize(size);
  return cut;
}

/** What the last sheet does not say of where it comes from. */
export function findMissingOrigin({ sheets }: PrintedPage): readonly string[] {
  const sheet = sheets.at(-1) ?? '';
  const parts: Readonly<Record<string, RegExp>> = {
    address: /https?:\/\/\S+\/xa\//,
    version: /bản ghi [0-9a-f]{7,}/,
    date: /\d{2}\/\d{2}\/\d{4}/,
  };
  return Object.entries(parts)
    .filter(([, pattern]) => !pattern.test(sheet))
    .map(([part]) => `the last sheet does not say its ${part}`);
}

/** Without spaces, which a broken line may leave out. */
function contains(sheet: string, text: string): boolean {
  return sheet.replaceAll(/\s/g, '').includes(text.replaceAll(/\s/g, ''));
}
