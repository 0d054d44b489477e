import { expect, test } from 'vitest';
import type { Roles } from '../schema/content.ts';
import type { Procedure } from '../schema/criteria-set.ts';
import { buildStages, type StagesInput } from './stage-view.ts';

const roles: Roles['roles'] = [
  { id: 'xa', title: 'Đơn vị tự đánh giá', body: 'UBND xã' },
  { id: 'huyen', title: 'Cơ quan thẩm định', body: 'UBND huyện', validTo: '2025-06-30' },
];
const stages: Procedure['stages'] = [
  { id: 'self-assessment', title: 'Tự đánh giá của xã', role: 'xa', independent: false, text: [] },
  { id: 'appraisal', title: 'Thẩm định của huyện', role: 'huyen', independent: false, text: [] },
  { id: 'hoi-nghi', title: 'Hội nghị trao đổi', role: 'khac', independent: false, text: [] },
];
const input: StagesInput = {
  dossier: {
    stage: 'appraisal',
    asOf: '2025-11-08',
    issued: [{ document: 'mau-01', number: 95, date: '2025-11-15' }, { document: 'mau-02' }],
  },
  set: {
    documents: [
      { id: 'mau-01', stage: 'self-assessment' },
      { id: 'mau-02', stage: 'appraisal' },
    ],
  },
  procedure: { source: 'Quyết định', validFrom: '2023-05-30', dossierContents: [], stages },
  roles,
  documentTitles: new Map([['mau-01', 'Báo cáo']]),
  blockers: ['2 tiêu chí chưa có kết quả'],
  standings: new Map([
    ['appraisal', { events: ['3 ý kiến'], blockers: ['Chưa có kết luận.'], href: '/tham-dinh/#buoc-appraisal' }],
  ]),
};

test('each step says its state, who acts, what happened and what keeps it from its end', () => {
  expect(buildStages(input)).toMatchInlineSnapshot(`
    [
      {
        "blockers": undefined,
        "events": [
          "Báo cáo: số 95, ngày 15/11/2025",
        ],
        "href": undefined,
        "label": "Đã xong",
        "linkText": "Ý kiến và đánh giá của bước tự đánh giá",
        "state": "done",
        "title": "Tự đánh giá",
        "who": "Đơn vị tự đánh giá: UBND xã",
      },
      {
        "blockers": "mau-02: chưa có số hoặc ngày ban hành; 2 tiêu chí chưa có kết quả; chưa có kết luận; cơ quan thẩm định theo quy định cũ chỉ có đến ngày 30/06/2025, chờ văn bản quy định cơ quan thay thế.",
        "events": [
          "3 ý kiến",
        ],
        "href": "/tham-dinh/#buoc-appraisal",
        "label": "Đang thực hiện",
        "linkText": "Ý kiến và đánh giá của bước thẩm định",
        "state": "current",
        "title": "Thẩm định",
        "who": "Cơ quan thẩm định: UBND huyện",
      },
      {
        "blockers": undefined,
        "events": [],
        "href": undefined,
        "label": "Chưa tới",
        "linkText": "Ý kiến và đánh giá của bước hội nghị trao đổi",
        "state": "ahead",
        "title": "Hội nghị trao đổi",
        "who": undefined,
      },
    ]
  `);
});

test('without a procedure the usual steps stand, and of those to come nothing is said', () => {
  const bare = {
    ...input,
    procedure: undefined,
    standings: new Map(),
    dossier: { ...input.dossier, stage: 'opinion' },
  };
  expect(buildStages(bare).map(({ title, label, who, blockers }) => ({ title, label, who, blockers }))).toEqual([
    { title: 'Tự đánh giá', label: 'Đã xong', who: undefined, blockers: undefined },
    { title: 'Thẩm định', label: 'Đã xong', who: undefined, blockers: undefined },
    { title: 'Tham gia ý kiến', label: 'Đang thực hiện', who: undefined, blockers: '2 tiêu chí chưa có kết quả.' },
    { title: 'Thẩm tra', label: 'Chưa tới', who: undefined, blockers: undefined },
    { title: 'Công nhận', label: 'Chưa tới', who: undefined, blockers: undefined },
  ]);
});
