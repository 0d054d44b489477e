import { expect, test } from 'vitest';
import { assessDossier } from '../assessment/assess-dossier.ts';
import { checkAll, makeRepository } from '../checks/testing/make-dossier.ts';
import { scoredFiles, scoredResults } from '../checks/testing/scored-files.ts';
import { openRepository } from '../data/repository.ts';
import { type Finding, groupNotices } from './notice-view.ts';
import { buildResult, type ResultView } from './result-view.ts';

type Edit = readonly [string, string, string];

/** Results of the scored sample with edits, beside what the check finds in them, and a finding of our own. */
function loadResults(edits: readonly Edit[], further: readonly Finding[] = []): readonly ResultView[] {
  const root = makeRepository({ files: scoredFiles, edits });
  const { value: bundle } = openRepository(root).loadDossier('xa-thu', 'diem-2024');
  if (!bundle) throw new Error('the sample cannot be read');
  const { criteria, score } = assessDossier(bundle);
  const ids = criteria.map(({ criterion }) => criterion.id);
  const found = checkAll(root).filter(({ file }) => file === scoredResults);
  const notices = new Map(groupNotices([...found, ...further], ids).map(group => [group.criterion, group]));
  return criteria.map(each => buildResult(each, { bundle, score, notices, voices: new Map() }));
}

const doubtful = (results: readonly ResultView[]) =>
  results.flatMap(({ id, told, score, remarks, isScoreInDoubt }) =>
    isScoreInDoubt || remarks.length > 0 ? [{ id, told, points: score?.label, claimed: score?.claimed, remarks }] : [],
  );

test('why points are missing, or others than claimed, stands in the row once', () => {
  const claim: Edit = [scoredResults, 'points: 1.5', 'points: 2'];
  const unjudged: Edit = [
    scoredResults,
    '    points: 4.5\n    pointsReason: Hai phản ánh xử lý quá hạn',
    '    note: Chờ kết quả',
  ];
  const results = loadResults([claim, unjudged]);
  expect(results.some(({ isScoreInDoubt }) => isScoreInDoubt)).toBe(true);
  expect(doubtful(results)).toMatchInlineSnapshot(`
    [
      {
        "claimed": "2 trên 2 điểm",
        "id": "A.1.1",
        "points": "1,5 trên 2 điểm",
        "remarks": [],
        "told": "3 cuộc
    → 3 cuộc x 0,5 = 1,5 trên 2.",
      },
      {
        "claimed": undefined,
        "id": "C.2",
        "points": "Chờ người chấm (tối đa 6)",
        "remarks": [],
        "told": "Văn bản không nêu cách tính, chờ người chấm cho điểm kèm lý do.",
      },
    ]
  `);
});

test('what points do not say already stays a sentence of its own', () => {
  const finding: Finding = {
    rule: 'population-agrees',
    severity: 'warning',
    file: scoredResults,
    line: 6,
    criterion: 'A.1.1',
    message: 'Tiêu chí A.1.1: số cuộc họp ở nơi khác trong hồ sơ ghi 4.',
    hint: 'Ghi một số.',
  };
  expect(doubtful(loadResults([], [finding]))).toMatchInlineSnapshot(`
    [
      {
        "claimed": undefined,
        "id": "A.1.1",
        "points": "1,5 trên 2 điểm",
        "remarks": [
          "Tiêu chí A.1.1: số cuộc họp ở nơi khác trong hồ sơ ghi 4.",
        ],
        "told": "3 cuộc
    → 3 cuộc x 0,5 = 1,5 trên 2.",
      },
    ]
  `);
});

test('that a criterion counts without evidence is told where its evidence would stand, and only there', () => {
  const finding: Finding = {
    rule: 'evidence-present',
    severity: 'warning',
    file: scoredResults,
    line: 6,
    criterion: 'A.1.1',
    message: 'Tiêu chí A.1.1 được 1,5 điểm nhưng chưa có tệp minh chứng evidence/A.1.1.md.',
    hint: 'Tạo tệp evidence/A.1.1.md.',
  };
  const found = (further: readonly Finding[]) => {
    const [first] = loadResults([], further);
    return { wanted: first?.isEvidenceWanted, evidence: first?.evidenceSummary, remarks: first?.remarks };
  };
  expect(found([])).toEqual({ wanted: false, evidence: 'Chưa nêu', remarks: [] });
  expect(found([finding])).toEqual({ wanted: true, evidence: 'Chưa có minh chứng', remarks: [] });
});
