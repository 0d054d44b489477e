import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRepository, wholeScope } from './check-repository.ts';
import { openRepository } from './data/repository.ts';

/**
 * The content that ships with the project. Each finding below was held against the printed report: a new line here is
 * a new accusation, and wants the same care.
 */
const repository = openRepository(join(import.meta.dirname, '..'));
const { issues } = checkRepository(repository, wholeScope(repository));
const list = (severity: string, folder = '') =>
  issues
    .filter(issue => issue.severity === severity && issue.file.startsWith(folder))
    .map(({ rule, file, line, criterion }) => `${file}:${line} ${rule}${criterion ? ` ${criterion}` : ''}`);
/** Findings in one commune, warnings and remarks, by their place in its folder. */
const listIn = (commune: string) =>
  ['warning', 'info'].flatMap(severity =>
    list(severity, `communes/${commune}/`).map(each => `${severity} ${each.slice(`communes/${commune}/`.length)}`),
  );

describe('the check of the shipped content', () => {
  test('finds no error', () => {
    expect(list('error')).toEqual([]);
  });

  test('warns of the contradictions that are really there', () => {
    expect(list('warning', 'communes/quang-trung-bim-son/')).toMatchInlineSnapshot(`
      [
        "communes/quang-trung-bim-son/2023/documents.yaml:164 document-number-order",
        "communes/quang-trung-bim-son/2023/documents.yaml:224 document-number-form",
        "communes/quang-trung-bim-son/2023/documents.yaml:251 document-number-form",
        "communes/quang-trung-bim-son/2023/documents.yaml:377 document-one-subject",
        "communes/quang-trung-bim-son/2023/dossier.yaml:29 recognition-claim",
        "communes/quang-trung-bim-son/2023/dossier.yaml:29 recognition-claim",
        "communes/quang-trung-bim-son/2023/evidence/1.1.md:4 evidence-present 1.1",
        "communes/quang-trung-bim-son/2023/evidence/2.6.md:9 heading-names-criterion 2.6",
        "communes/quang-trung-bim-son/2023/evidence/3.1.md:20 prose-ratio-agrees 3.1",
        "communes/quang-trung-bim-son/2023/evidence/3.3.md:4 evidence-present 3.3",
        "communes/quang-trung-bim-son/2023/evidence/4.3.md:4 evidence-present 4.3",
        "communes/quang-trung-bim-son/2023/report/issued-documents.md:5 prose-counts",
        "communes/quang-trung-bim-son/2023/results.yaml:33 population-one-size 1.6",
        "communes/quang-trung-bim-son/2023/results.yaml:50 verdict-supported 1.10",
        "communes/quang-trung-bim-son/2023/results.yaml:61 verdict-supported 2.2",
        "communes/quang-trung-bim-son/2023/results.yaml:85 ratio-agrees 3.1",
        "communes/quang-trung-bim-son/2023/results.yaml:117 population-one-size 3.6",
        "communes/quang-trung-bim-son/commune.yaml:69 population-one-size",
      ]
    `);
  });

  test('notes these slips of the pen', () => {
    expect(list('info', 'communes/quang-trung-bim-son/')).toMatchInlineSnapshot(`
      [
        "communes/quang-trung-bim-son/2023/documents.yaml:89 text-repeated",
        "communes/quang-trung-bim-son/2023/evidence/1.6.md:24 share-one-value 1.6",
        "communes/quang-trung-bim-son/2023/evidence/1.7.md:29 prose-document 1.7",
        "communes/quang-trung-bim-son/2023/evidence/3.10.md:18 separators-consistent 3.10",
        "communes/quang-trung-bim-son/2023/report/communication.md:11 tone-consistent",
        "communes/quang-trung-bim-son/2023/report/leadership.md:11 text-repeated",
        "communes/quang-trung-bim-son/2023/report/leadership.md:11 tone-consistent",
        "communes/quang-trung-bim-son/2023/results.yaml:94 separators-consistent 3.2",
        "communes/quang-trung-bim-son/2023/results.yaml:99 population-distinct 3.3",
        "communes/quang-trung-bim-son/2023/results.yaml:138 separators-consistent 3.10",
      ]
    `);
  });

  test('finds in the six-month report of Hà Tiến what its source gets wrong', () => {
    expect(listIn('ha-tien-ha-trung')).toEqual([
      // 310/BC-UBND of 20/12/2023 stands in the list of what was issued in the first half of 2024.
      'warning 2024-6-thang/documents.yaml:33 document-in-period',
      // Printed "17/BC- UBND", "85/BC- UBND", "51/QĐ – UBND", "53/QĐ- UBND".
      'warning 2024-6-thang/documents.yaml:39 document-number-form',
      'warning 2024-6-thang/documents.yaml:46 document-number-form',
      'warning 2024-6-thang/documents.yaml:63 document-number-form',
      'warning 2024-6-thang/documents.yaml:69 document-number-form',
      // "132/217 hộ kinh doanh ... đạt 60, %": it is 60,83%.
      'warning 2024-6-thang/report/economy.md:9 percent-complete',
      // "01 Báo cáo, 02 Quyết định, 03 Kế hoạch", while Phụ lục 1 lists 3, 3 and 2.
      'warning 2024-6-thang/report/institutions.md:7 prose-counts',
      'warning 2024-6-thang/report/institutions.md:7 prose-counts',
      'warning 2024-6-thang/report/institutions.md:7 prose-counts',
      // Left blank in Phụ lục 2.
      'warning 2024-6-thang/results.yaml:5 result-open I.1',
      'warning 2024-6-thang/results.yaml:5 result-open III.2',
      'warning 2024-6-thang/results.yaml:5 result-open V.9',
      // The same numbers with blanks in the text.
      'info 2024-6-thang/report/security.md:7 prose-document',
      'info 2024-6-thang/report/workforce.md:10 prose-document',
      'info 2024-6-thang/report/workforce.md:12 prose-document',
    ]);
  });

  test('finds in the plan of Thượng Lộ what its source leaves out', () => {
    expect(listIn('thuong-lo-nam-dong')).toEqual([
      // "Quyết định số 20/2020/QĐ-TTg" in Phụ lục 2, without its date.
      'warning 2023/documents.yaml:18 document-number-form',
      // A plan sets the index and reports nothing yet.
      'info 2023/results.yaml:4 result-open',
    ]);
  });
});
