import { expect, test } from 'vitest';
import { makeRepository } from '../checks/testing/make-dossier.ts';
import { openRepository } from '../data/repository.ts';
import { buildHistoryPage, describeReach } from './history-page.ts';
import { type DossierHistory, findVersion, listValueChanges } from './history-view.ts';

const history: DossierHistory = {
  reach: 'whole',
  entries: [
    {
      commit: 'b'.repeat(40),
      // Six in the evening in UTC is the next day in Vietnam.
      date: '2024-11-20T18:00:00Z',
      role: 'Cơ quan thẩm định',
      kind: 'changed',
      changes: [
        { criterion: '1.2', label: 'kết quả', before: '80', after: '82,5' },
        { criterion: '9.9', label: 'kết quả', before: '1' },
        { label: 'bước', before: 'Tự đánh giá', after: 'Thẩm định' },
      ],
      isUntold: true,
    },
    { commit: 'a'.repeat(40), date: '2024-11-02T01:00:00Z', kind: 'added', changes: [] },
  ],
};

test('the page tells each version with day, role, commit and every value, old and new', () => {
  const { value: bundle } = openRepository(makeRepository()).loadDossier('xa-thu', '2024');
  if (!bundle) throw new Error('the sample cannot be read');
  expect(buildHistoryPage({ bundle, history, site: undefined })).toMatchInlineSnapshot(`
    {
      "asOf": "30/11/2024",
      "citation": "Ủy ban nhân dân xã Thử, “Kết quả thực hiện bộ tiêu chí thử”, Lịch sử, số liệu tính đến ngày 30/11/2024, Hồ Sơ Số, sửa lần cuối ngày 21/11/2024 (bản ghi bbbbbbbbbbbb)",
      "commune": "Xã Thử",
      "communeHref": "/xa/xa-thu/",
      "dossierHref": "/xa/xa-thu/2024/",
      "entries": [
        {
          "anchor": "ban-bbbbbbbbbbbb",
          "commit": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
          "date": "21/11/2024",
          "role": "Cơ quan thẩm định",
          "rows": [
            {
              "after": "82,5",
              "before": "80",
              "criterion": "1.2",
              "href": "/xa/xa-thu/2024/minh-chung/#ct-1.2",
              "label": "kết quả",
              "title": "Tỷ lệ người dân dùng dịch vụ",
            },
            {
              "after": "đã bỏ",
              "before": "1",
              "criterion": "9.9",
              "href": undefined,
              "label": "kết quả",
              "title": "",
            },
            {
              "after": "Thẩm định",
              "before": "Tự đánh giá",
              "criterion": undefined,
              "href": undefined,
              "label": "bước",
              "title": "Cả hồ sơ",
            },
          ],
          "summary": "3 chỗ thay đổi. Có tệp đổi mà bản cũ không còn đọc được nên không kể được từng chỗ.",
        },
        {
          "anchor": "ban-aaaaaaaaaaaa",
          "commit": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          "date": "02/11/2024",
          "role": "Không rõ vai trò",
          "rows": [],
          "summary": "Đưa hồ sơ vào kho.",
        },
      ],
      "lead": "Hồ sơ có 2 bản, từ ngày 02/11/2024 đến ngày 21/11/2024.",
      "period": "năm 2024",
      "set": "Bộ tiêu chí thử",
      "title": "Lịch sử hồ sơ: Xã Thử, năm 2024",
      "version": {
        "commit": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
        "date": "21/11/2024",
        "label": "21/11/2024 (bản ghi bbbbbbbbbbbb)",
        "short": "bbbbbbbbbbbb",
      },
    }
  `);
});

test('a criterion knows its own changes, and the dossier its version', () => {
  expect(listValueChanges(history).get('1.2')).toEqual([
    {
      date: '21/11/2024',
      label: 'kết quả',
      before: '80',
      after: '82,5',
      isReworded: false,
      by: 'Cơ quan thẩm định, bản ghi bbbbbbbbbbbb',
    },
  ]);
  expect(listValueChanges(history).has('1.1')).toBe(false);
  expect(findVersion(history)?.label).toBe('21/11/2024 (bản ghi bbbbbbbbbbbb)');
  expect(findVersion({ reach: 'none', entries: [] })).toBeUndefined();
});

test('what is not known of the past is said', () => {
  const [newest, oldest] = history.entries;
  if (!newest || !oldest) throw new Error('two versions');
  expect([
    describeReach({ reach: 'whole', entries: [oldest] }),
    describeReach({ reach: 'shallow', entries: [newest] }),
    describeReach({ reach: 'shallow', entries: [] }),
    describeReach({ reach: 'none', entries: [] }),
  ]).toMatchInlineSnapshot(`
    [
      "Hồ sơ có một bản, đưa vào kho ngày 02/11/2024.",
      "Hồ sơ sửa lần cuối ngày 21/11/2024. Các lần sửa cũ hơn không có trong kho tải về.",
      "Kho tải về không kèm lịch sử nên không biết hồ sơ đã sửa khi nào.",
      "Kho tải về không kèm lịch sử nên không biết hồ sơ đã sửa khi nào.",
    ]
  `);
});
