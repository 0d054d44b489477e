import { expect, test } from 'vitest';
import { findBarriers } from './testing/gates/barriers.ts';
import { findFaintText } from './testing/gates/drawings.ts';
import { findIdleHeads } from './testing/gates/heads.ts';
import { openShow } from './testing/open-show.ts';

/* Each gate on barriers is shown a broken page: one that lets it pass would guard nothing. */

const show = openShow();

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

/** A drawing as the site makes them: what is painted is declared, too. */
const drawing = (content: string, style = '') => `<style>
  svg { fill: currentColor; color: #1b1f24; font-size: 12px; display: block; width: 200px }
  g { background: #fff } rect { display: block } .met { fill: #0a6034; background: #0a6034 } .on { color: #fff }
  ${style}</style><svg viewBox="0 0 200 60" role="img" aria-label="Đạt 10 trên 11"><g aria-hidden="true">
  <rect class="met" width="100" height="60" />${content}</g></svg>`;

test('text in a drawing that stands out and says its colours passes', async () => {
  const content = '<text class="on" x="10" y="20">Trắng</text><text x="120" y="20">Đen</text>';
  expect(await show(drawing(content), findBarriers)).toEqual([]);
});

test('faint text in a drawing is a fault, by what lies under it', async () => {
  const style = '.faint { color: #bbb }';
  const content = `<text class="on" x="10" y="20">Trắng</text><text x="10" y="50">Đen</text>
    <text class="faint" x="120" y="20">Nhạt</text><text class="on" x="60" y="50">Lấn ra ngoài</text>`;
  expect(await show(drawing(content, style), findFaintText)).toMatchInlineSnapshot(`
    [
      "faint text in a drawing: Đen (2.16)",
      "faint text in a drawing: Nhạt (1.92)",
      "faint text in a drawing: Lấn ra ngoài (1.00)",
    ]
  `);
  const faults = await show(drawing(content, style), findBarriers);
  expect(faults.map(fault => fault.replace(/: .*/s, ''))).toMatchInlineSnapshot(`
    [
      "barrier color-contrast",
      "barrier color-contrast",
      "undecided color-contrast",
      "faint text in a drawing",
      "faint text in a drawing",
      "faint text in a drawing",
    ]
  `);
});

test('a drawing that declares other colours than it paints is a fault, one that declares none is undecided', async () => {
  const content = '<text class="on" x="10" y="20">Trắng</text><text x="120" y="20">Đen</text>';
  const lies = [
    // A ground that would make any letter readable, for the page, for a shape, for the letters themselves.
    'g { background: #000 }',
    '.met { background: #000 }',
    'text { background: #000 }',
    // A shape that paints nothing, and letters of another colour than said.
    '.met { fill: none }',
    '.on { fill: #eee }',
  ];
  const faults = [];
  for (const lie of lies) faults.push(...(await show(drawing(content, lie), findFaintText)));
  expect(faults.filter(fault => !fault.startsWith('faint'))).toMatchInlineSnapshot(`
    [
      "declares other colours than it paints: g",
      "declares other colours than it paints: rect.met",
      "declares other colours than it paints: Trắng",
      "declares other colours than it paints: Đen",
      "declares other colours than it paints: rect.met",
      "declares other colours than it paints: Trắng",
    ]
  `);
  const silent = await show(drawing(content, 'g { background: none }'), findBarriers);
  expect(silent.map(fault => fault.replace(/: .*/s, ''))).toMatchInlineSnapshot(`
    [
      "undecided color-contrast",
    ]
  `);
});

test('a head of a table that heads no cell is a fault, a heading across it is none', async () => {
  const heads = '<tr><th scope="col">Mã</th><th scope="col">Tên</th><th scope="col">Chỉ tiêu</th></tr>';
  const group = (title: string, rows: string) =>
    `<tbody><tr><th scope="rowgroup" colspan="2">${title}</th><td></td></tr>${rows}</tbody>`;
  const row = '<tr><th scope="row">1.1</th><td>Có kế hoạch</td><td>Có</td></tr>';
  const whole = `<table><caption>Kết quả</caption><thead>${heads}</thead>${group('Chính quyền số', row)}</table>`;
  expect(await show(whole, findBarriers)).toEqual([]);
  const idle = `<table><caption>Kết quả</caption><thead>${heads}</thead>${group('Chính quyền số', row)}
    ${group('Kinh tế số', '')}${group('Xã hội số', '<tr><th scope="row" colspan="3">2.1</th></tr>')}</table>`;
  expect(await show(idle, findIdleHeads)).toMatchInlineSnapshot(`
    [
      "head of no cell: Kinh tế số",
      "head of no cell: Xã hội số",
      "head of no cell: 2.1",
    ]
  `);
});

test('a heading across a table in which axe does not find the heads of columns is undecided', async () => {
  const body = `<table><caption>Kết quả</caption><thead><tr><th scope="col">Mã</th><th scope="col">Chỉ tiêu</th></tr></thead>
    <tbody><tr><th scope="col" colspan="2">Chính quyền số</th></tr><tr><th scope="row">1.1</th><td>Có</td></tr></tbody></table>`;
  expect((await show(body, findBarriers)).map(fault => fault.replace(/: .*/s, ''))).toMatchInlineSnapshot(`
    [
      "undecided th-has-data-cells",
    ]
  `);
});
