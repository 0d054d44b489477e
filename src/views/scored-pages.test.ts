import { expect, test } from 'vitest';
import { assessDossier } from '../assessment/assess-dossier.ts';
import { makeRepository } from '../checks/testing/make-dossier.ts';
import { scoredFiles, scoredResults } from '../checks/testing/scored-files.ts';
import { openRepository } from '../data/repository.ts';
import { openCriteriaSetSchema, openDossierSchema } from '../schema/open-data.ts';
import { buildCriterionComparison } from './compare/criterion-comparison.ts';
import { buildRankingPage, listRanked } from './compare/ranking-page.ts';
import { groupByRegion } from './compare/regions.ts';
import { listRounds } from './compare/rounds.ts';
import { buildSetComparison } from './compare/set-comparison.ts';
import { describeClaim, formatStanding } from './counts.ts';
import { buildCriteriaSetPage } from './criteria-set-page.ts';
import { buildCriterionPage } from './criterion-page.ts';
import { summariseDossier } from './dossier-summary.ts';
import { buildOpenCriteriaSet, buildOpenDossier } from './open-data.ts';
import { buildScore, buildScoreTable, claimScore, describeTotal } from './score-view.ts';

type Edit = readonly [string, string, string];
const unjudged: Edit = [
  scoredResults,
  '    points: 4.5\n    pointsReason: Hai phản ánh xử lý quá hạn',
  '    note: Chờ kết quả',
];

/** The scored dossier of the sample with edits, and what follows from it. */
function loadScored(...edits: readonly Edit[]) {
  const repository = openRepository(makeRepository({ files: scoredFiles, edits }));
  const { value: bundle } = repository.loadDossier('xa-thu', 'diem-2024');
  if (!bundle) throw new Error('the sample cannot be read');
  return { bundle, assessment: assessDossier(bundle) };
}

function summaryOf(commune: string, ...edits: readonly Edit[]) {
  const { bundle, assessment } = loadScored(...edits);
  return summariseDossier({ ...bundle, commune, id: 'diem-2024', assessment });
}

const communes = new Map(
  ['a', 'b', 'c', 'd'].map(id => [
    id,
    { id, title: `Xã ${id.toUpperCase()}`, unit: id, district: undefined, province: undefined },
  ]),
);

/** What comparisons need beside the rounds. */
const comparedWith = () => ({
  set: loadScored().bundle.criteriaSet,
  communes: [...communes.values()],
  units: new Map(),
});

test('the dossier says points, coverage and the reason of each', () => {
  const { assessment } = loadScored(unjudged, [scoredResults, 'points: 1.5', 'points: 2']);
  const { score } = assessment;
  if (!score) throw new Error('no score');
  const claim = { claimant: 'Xã', counts: assessment.counts, period: 'năm 2024', eligible: null };
  expect(describeClaim({ ...claim, score: claimScore(score) })).toBe(
    'Xã tự chấm năm 2024: 21,92 trên 30 điểm; còn 6 điểm của 1 tiêu chí chưa chấm.',
  );
  expect(score.criteria.map(buildScore)).toMatchInlineSnapshot(`
    [
      {
        "claimed": "2 trên 2 điểm",
        "explanation": "3 cuộc x 0,5 = 1,5 trên 2.",
        "label": "1,5 trên 2 điểm",
        "state": "scored",
      },
      {
        "claimed": undefined,
        "explanation": "Có tổ chức: 1 + Người đứng đầu chủ trì: 2 = 3 trên 3.",
        "label": "3 trên 3 điểm",
        "state": "scored",
      },
      {
        "claimed": undefined,
        "explanation": "Cấp phó ký: 50% x 3 = 1,5 trên 3.",
        "label": "1,5 trên 3 điểm",
        "state": "scored",
      },
      {
        "claimed": undefined,
        "explanation": "448/454 = 98,67%: 98,67% x 6 = 5,92 trên 6.",
        "label": "5,92 trên 6 điểm",
        "state": "scored",
      },
      {
        "claimed": undefined,
        "explanation": "Không phát sinh: đạt tối đa, 6 trên 6.",
        "label": "6 trên 6 điểm",
        "state": "scored",
      },
      {
        "claimed": undefined,
        "explanation": "Đạt điều kiện: 4 trên 4.",
        "label": "4 trên 4 điểm",
        "state": "scored",
      },
      {
        "claimed": undefined,
        "explanation": "Văn bản không nêu cách tính, chờ người chấm cho điểm kèm lý do.",
        "label": "Chờ người chấm (tối đa 6)",
        "state": "to-judge",
      },
    ]
  `);
  if (!score) throw new Error('the sample has points');
  expect(buildScoreTable(score, 'năm 2024')).toMatchInlineSnapshot(`
    {
      "caption": "Điểm theo nhóm, năm 2024",
      "columns": [
        "Điểm",
        "Điểm tối đa",
        "Tiêu chí đã có điểm",
        "Điểm chưa chấm",
      ],
      "first": "Nhóm",
      "rows": [
        {
          "href": "#nhom-A",
          "title": "A. Chỉ đạo",
          "values": [
            "6",
            "8",
            "3/3",
            "0",
          ],
        },
        {
          "href": "#nhom-B",
          "title": "B. Hạ tầng",
          "values": [
            "11,92",
            "12",
            "2/2",
            "0",
          ],
        },
        {
          "href": "#nhom-C",
          "title": "C. Phục vụ",
          "values": [
            "4",
            "10",
            "1/2",
            "6",
          ],
        },
      ],
      "total": [
        "21,92",
        "30",
        "6/7",
        "6",
      ],
    }
  `);
  expect(describeTotal(score.total, score.outOf)).toBe('21,92 trên 30 điểm; còn 6 điểm của 1 tiêu chí chưa chấm');
});

test('a dossier without any points does not claim zero', () => {
  const none = 'results: []\n';
  const repository = openRepository(makeRepository({ files: { ...scoredFiles, [scoredResults]: none } }));
  const { value: bundle } = repository.loadDossier('xa-thu', 'diem-2024');
  if (!bundle) throw new Error('the sample cannot be read');
  const assessment = assessDossier(bundle);
  const claim = { claimant: 'Xã', counts: assessment.counts, period: 'năm 2024', eligible: null };
  expect(describeClaim({ ...claim, score: claimScore(assessment.score) })).toBe(
    'Xã chưa có kết quả chấm điểm năm 2024; tổng số 30 điểm.',
  );
  const summary = summariseDossier({ ...bundle, commune: 'a', id: 'x', assessment });
  expect(formatStanding(summary)).toBe('chưa có điểm');
  expect(listRanked(listRounds([summary]))).toEqual([]);
});

test('dossiers are ranked by points; who is not scored through comes last, without a rank', () => {
  const more: Edit = [scoredResults, 'parts: [deputy]', 'parts: [head]'];
  const rounds = listRounds([summaryOf('a', unjudged), summaryOf('b'), summaryOf('c', more), summaryOf('d')]);
  const [round] = rounds;
  if (!round) throw new Error('no round');
  const { rows, chart, facts } = buildRankingPage({ ...comparedWith(), rounds }, round);
  expect(facts).toMatchInlineSnapshot(`
    [
      "4 trên 4 xã, phường, thị trấn có hồ sơ",
      "3 nơi đã chấm đủ các tiêu chí và được xếp hạng; nơi bằng điểm thì cùng hạng",
      "Nơi chưa chấm đủ đứng sau, chưa có hạng",
    ]
  `);
  expect(chart?.description).toMatchInlineSnapshot(`"A. Chỉ đạo: 6,38/8; B. Hạ tầng: 11,92/12; C. Phục vụ: 7,38/10."`);
  expect(rows[0]).toMatchInlineSnapshot(`
    {
      "commune": "Xã C",
      "groups": [
        "7,5",
        "11,92",
        "8,5",
      ],
      "href": "/xa/c/diem-2024/",
      "open": "–",
      "points": "27,92/30",
      "rank": "1",
      "region": "Chưa rõ cấp huyện, cấp tỉnh",
    }
  `);
  expect(rows.map(({ rank, commune, points, open }) => `${rank} ${commune} ${points} ${open}`)).toEqual([
    '1 Xã C 27,92/30 –',
    '2 Xã B 26,42/30 –',
    '2 Xã D 26,42/30 –',
    '– Xã A 21,92/30 6',
  ]);
});

test('the page of the set has groups with points, sections and conditions', () => {
  const { bundle } = loadScored();
  const { pillars, points, targetPeriods } = buildCriteriaSetPage(
    bundle.criteriaSet,
    new Map(),
    buildSetComparison({ ...comparedWith(), rounds: [] }),
  );
  expect({ points, targetPeriods }).toEqual({ points: '30 điểm', targetPeriods: [] });
  expect(pillars[0]).toMatchInlineSnapshot(`
    {
      "groups": [
        {
          "criteria": [
            {
              "condition": [
                "Mỗi cuộc 0,5 điểm",
              ],
              "deadline": "31/10",
              "href": "/bo-tieu-chi/bo-diem/A.1.1/",
              "id": "A.1.1",
              "points": "2",
              "targets": [],
              "title": "Dự họp",
              "unit": "cuộc",
            },
            {
              "condition": [],
              "deadline": undefined,
              "href": "/bo-tieu-chi/bo-diem/A.1.2/",
              "id": "A.1.2",
              "points": "3",
              "targets": [],
              "title": "Tổ chức họp",
              "unit": "cuộc",
            },
          ],
          "heading": "1. Họp",
        },
        {
          "criteria": [
            {
              "condition": [],
              "deadline": undefined,
              "href": "/bo-tieu-chi/bo-diem/A.2.1/",
              "id": "A.2.1",
              "points": "3",
              "targets": [],
              "title": "Ban hành văn bản",
              "unit": "văn bản",
            },
          ],
          "heading": "2. Ban hành văn bản",
        },
      ],
      "heading": "A. Chỉ đạo (8 điểm)",
      "id": "A",
      "printedLabel": undefined,
    }
  `);
  expect(pillars.map(({ heading, printedLabel }) => [heading, printedLabel])).toEqual([
    ['A. Chỉ đạo (8 điểm)', undefined],
    ['B. Hạ tầng (12 điểm)', undefined],
    ['C. Phục vụ (10 điểm)', 'B'],
  ]);
});

test('the page of a criterion says how it earns its points, and where each commune stands', () => {
  const { criteriaSet: set } = loadScored().bundle;
  const criterion = set.byId.get('A.1.1');
  if (!criterion) throw new Error('no criterion');
  const comparison = buildCriterionComparison({
    set,
    criterion,
    groups: groupByRegion([...communes.values()], new Map()),
    newest: new Map([['a', summaryOf('a')]]),
    rounds: listRounds([summaryOf('a')]),
    mistakes: {},
    ruleTitles: {},
  });
  const page = buildCriterionPage({ set, criterion, comparison, renderProse: text => `<p>${text}</p>` });
  expect(page).toMatchObject({
    points: '2 điểm',
    deadline: '31/10',
    section: 'Họp',
    measure: 'Mỗi cuộc 0,5 điểm, tối đa 2 điểm.',
    scoringCondition: '<p>Mỗi cuộc 0,5 điểm</p>',
    targets: [],
    comparison: {
      claim: 'Năm 2024: bình quân 1,5 điểm trong 1 trên 1 hồ sơ đã có điểm.',
      standings: { groups: [{ rows: [{ commune: 'Xã A', result: '1,5 trên 2 điểm', verdict: undefined }] }] },
    },
  });
});

test('open data carry points, their state and their explanation, and keep the shape their schema promises', () => {
  const { bundle, assessment } = loadScored(unjudged);
  const open = buildOpenDossier(bundle, assessment, []);
  expect(openDossierSchema.safeParse(open).error).toBeUndefined();
  expect(open.score).toEqual({ points: 21.9207, maximum: 30, open: 6, scored: 6, assessed: 7, outOf: 30 });
  expect(open.pillars.map(({ id, score }) => [id, score?.points])).toEqual([
    ['A', 6],
    ['B', 11.9207],
    ['C', 4],
  ]);
  expect(open.results.find(({ criterion }) => criterion === 'C.2')?.score).toMatchInlineSnapshot(`
    {
      "claimed": null,
      "explanation": "Văn bản không nêu cách tính, chờ người chấm cho điểm kèm lý do.",
      "maximum": 6,
      "points": null,
      "state": "to-judge",
    }
  `);
  const set = buildOpenCriteriaSet(bundle.criteriaSet);
  expect(openCriteriaSetSchema.safeParse(set).error).toBeUndefined();
  expect(set.criteria[0]).toMatchObject({ points: 2, deadline: '10-31', scoring: { rule: 'per-item', points: 0.5 } });
});
