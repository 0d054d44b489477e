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
const list = (severity: string) =>
  issues
    .filter(issue => issue.severity === severity)
    .map(({ rule, file, line, criterion }) => `${file}:${line} ${rule}${criterion ? ` ${criterion}` : ''}`);

describe('the check of the shipped content', () => {
  test('finds no error', () => {
    expect(list('error')).toEqual([]);
  });

  test('warns of the contradictions that are really there', () => {
    expect(list('warning')).toMatchInlineSnapshot(`
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
    expect(list('info')).toMatchInlineSnapshot(`
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
});
