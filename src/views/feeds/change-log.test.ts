import { createHash } from 'node:crypto';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import type { HistoryChange, HistoryEntry } from '../../changes/history.ts';
import { buildAtom } from './atom.ts';
import { buildChangeLog } from './change-log.ts';

const commit = (letter: string) => letter.repeat(40);
const added: HistoryEntry = { commit: commit('1'), date: '2024-10-01T01:00:00Z', kind: 'added', changes: [] };
const changed: HistoryEntry = {
  commit: commit('2'),
  date: '2024-10-02T20:00:00Z',
  role: 'Cơ quan thẩm định',
  kind: 'changed',
  changes: [
    { criterion: '1.6', label: 'đánh giá', before: 'Đạt', after: 'Không đạt' },
    { label: 'bước', before: 'Tự đánh giá', after: 'Thẩm định' },
    { criterion: '1.7', label: 'kết quả', after: '5 & <6>' },
  ],
};
const gone: HistoryEntry = { commit: commit('3'), date: '2024-10-03T01:00:00Z', kind: 'removed', changes: [] };
const named = new Map([
  ['a/2024', { title: 'Xã A, năm 2024', commune: 'a', dossier: '2024', criteriaSet: 'bo' }],
  ['b/2024', { title: 'Xã B, năm 2024', commune: 'b', dossier: '2024', criteriaSet: 'bo' }],
]);
const entries = { 'b/2024': [added], 'a/2024': [changed, added], 'c/2023': [gone] };
const log = buildChangeLog({ entries, named, limits: { commits: 9, dossiers: 9, changes: 2 } });

describe('the change log', () => {
  test('goes by commit, the newest first, and says what changed from what to what', () => {
    expect(log.map(({ day, dossiers }) => [day, dossiers.map(({ title, summary }) => `${title}: ${summary}`)])).toEqual(
      [
        ['03/10/2024', ['c/2023: đưa ra khỏi kho']],
        ['03/10/2024', ['Xã A, năm 2024: 3 chỗ thay đổi']],
        ['01/10/2024', ['Xã A, năm 2024: đưa vào kho', 'Xã B, năm 2024: đưa vào kho']],
      ],
    );
    expect(log[1]?.dossiers[0]).toMatchObject({
      href: '/xa/a/2024/',
      role: 'Cơ quan thẩm định',
      more: 1,
      changes: [
        {
          criterion: { id: '1.6', href: '/bo-tieu-chi/bo/1.6/' },
          text: 'đánh giá: từ Đạt thành Không đạt',
        },
        { criterion: undefined, text: 'bước: từ Tự đánh giá thành Thẩm định' },
      ],
    });
  });

  test('says of a text that it was written, reworded or left out, and of a value that it is new or gone', () => {
    const prose = { criterion: '1.6', label: 'minh chứng', isProse: true } as const;
    const value = { criterion: '1.6', label: 'kết quả' };
    const changes: readonly HistoryChange[] = [
      { ...prose, before: 'bản cũ', after: 'bản mới' },
      { ...prose, after: 'đã có' },
      { ...prose, before: 'đã có' },
      { ...value, after: '80,5' },
      { ...value, before: '80,5' },
      { ...value, after: 'đã có' },
    ];
    const [told] = buildChangeLog({
      entries: { 'a/2024': [{ ...changed, changes }] },
      named,
      limits: { commits: 1, dossiers: 1, changes: 9 },
    });
    expect(told?.dossiers[0]?.changes.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "minh chứng được sửa lời",
        "minh chứng được viết thêm",
        "minh chứng đã bỏ",
        "kết quả: ghi mới 80,5",
        "kết quả: bỏ 80,5",
        "kết quả: ghi mới đã có",
      ]
    `);
  });

  test('says how much it leaves out', () => {
    const short = buildChangeLog({ entries, named, limits: { commits: 9, dossiers: 1, changes: 1 } });
    expect(short.map(({ more }) => more)).toEqual([0, 0, 1]);
    expect(short).toHaveLength(3);
    expect(buildChangeLog({ entries, named, limits: { commits: 1, dossiers: 1, changes: 1 } })).toHaveLength(1);
  });
});

describe('the feed', () => {
  const digest = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 32);
  const site = new URL('https://hoso.example.gov.vn');
  const feed = buildAtom({ commits: log, asOf: '2024-09-30', site, digest });
  const read = (text: string) => new DOMParser().parseFromString(text, 'text/xml');
  const texts = (text: string, element: string) =>
    Array.from(read(text).getElementsByTagName(element), each => each.textContent ?? '');

  test('has what RFC 4287 asks for: id, title, updated and author above, id, title, updated and a link in each entry', () => {
    const all = Array.from(read(feed).getElementsByTagName('entry'));
    expect(all).toHaveLength(4);
    for (const entry of all) {
      for (const name of ['id', 'title', 'updated', 'link']) expect(entry.getElementsByTagName(name)).toHaveLength(1);
    }
    expect(new Set(texts(feed, 'id')).size).toBe(5);
    expect(texts(feed, 'id').every(id => /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toBe(true);
    expect(texts(feed, 'updated')[0]).toBe('2024-10-03T01:00:00Z');
    expect(texts(feed, 'name')).toEqual(['Hồ Sơ Số']);
  });

  test('tells the changes in words, signs of XML included', () => {
    const more = buildChangeLog({ entries, named, limits: { commits: 9, dossiers: 9, changes: 9 } });
    expect(texts(buildAtom({ commits: more, asOf: '2024-09-30', site, digest }), 'content')[1]).toMatchInlineSnapshot(`
      "1.6: đánh giá: từ Đạt thành Không đạt
      bước: từ Tự đánh giá thành Thẩm định
      1.7: kết quả: ghi mới 5 & <6>
      Cơ quan thẩm định, bản ghi 222222222222"
    `);
  });

  test('without history it is still a feed, with the date of the figures', () => {
    const empty = buildAtom({ commits: [], asOf: '2024-09-30', site: undefined, digest });
    expect(texts(empty, 'updated')).toEqual(['2024-09-30T00:00:00Z']);
    expect(texts(empty, 'entry')).toEqual([]);
  });

  test('a feed that is cut off is none', () => {
    expect(() => read(feed.slice(0, -10))).toThrow();
  });
});
