import { expect, test } from 'vitest';
import { assessDossier } from '../assessment/assess-dossier.ts';
import { makeRepository } from '../checks/testing/make-dossier.ts';
import { scoredFiles } from '../checks/testing/scored-files.ts';
import { openRepository } from '../data/repository.ts';
import { findBlockers } from './dossier-blockers.ts';
import { buildDossierPage, type DossierPageInput } from './dossier-page.ts';
import { buildEvidencePage } from './evidence-page.ts';
import type { Finding } from './notice-view.ts';
import { buildReportPage, nameReport } from './report-page.ts';
import { buildVerdict } from './verdict-view.ts';

const finding: Finding = {
  rule: 'ratio-agrees',
  severity: 'warning',
  file: 'communes/xa-thu/2024/results.yaml',
  line: 6,
  criterion: '1.2',
  message: 'Kết quả (value) của tiêu chí 1.2 ghi 81%, nhưng 2.400/3.000 = 80%.',
  hint: 'Ghi 80.',
};

function loadInput(files: Readonly<Record<string, string>> = {}, id = '2024'): DossierPageInput {
  const { value: bundle } = openRepository(makeRepository({ files })).loadDossier('xa-thu', id);
  if (!bundle) throw new Error('the sample cannot be read');
  return {
    bundle,
    assessment: assessDossier(bundle),
    place: { district: 'huyện Thử', province: 'tỉnh Thử' },
    findings: [
      finding,
      { ...finding, criterion: undefined, message: 'Danh mục thiếu số.' },
      { ...finding, severity: 'info' },
    ],
    downloads: [{ document: 'mau-thu', title: 'Báo cáo', file: 'bao-cao.docx', size: 84_300, hasPreview: true }],
    data: [{ title: 'Kết quả', href: '/api/v1/communes/xa-thu/2024.csv', format: 'CSV', size: 816 }],
    documentTitles: new Map([['mau-thu', 'Báo cáo kết quả']]),
    roles: [],
    contact: undefined,
    standings: new Map(),
    voices: new Map(),
    history: { reach: 'none', entries: [] },
    site: undefined,
  };
}

test('what should be looked at again stands beside the result it speaks of, and what is about all of it above', () => {
  const page = buildDossierPage(loadInput());
  expect(page.noticeCount).toBe(2);
  expect(page.notices.map(({ message }) => message)).toEqual(['Danh mục thiếu số.']);
  const results = page.pillars.flatMap(pillar => pillar.results);
  expect(results.filter(({ remarks }) => remarks.length > 0)).toEqual([
    expect.objectContaining({ id: '1.2', remarks: ['Kết quả của tiêu chí 1.2 ghi 81%, nhưng 2.400/3.000 = 80%.'] }),
  ]);
});

test('every criterion keeps its anchor and leads to its evidence; downloads say format and size', () => {
  const page = buildDossierPage(loadInput());
  const [first] = page.pillars[0]?.results ?? [];
  expect([first?.anchor, first?.evidenceHref, first?.evidenceSummary]).toEqual([
    'ct-1.1',
    '/xa/xa-thu/2024/minh-chung/#ct-1.1',
    '1 văn bản',
  ]);
  expect(page.downloads.map(({ title, format, issued }) => [title, format, issued])).toMatchInlineSnapshot(`
    [
      [
        "Báo cáo",
        "Word, 84,3 kB",
        "Bản dự thảo, chưa có số và ngày ban hành",
      ],
      [
        "Kết quả",
        "CSV, 816 byte",
        undefined,
      ],
    ]
  `);
  expect([page.reportHref, page.historyHref]).toEqual(['/xa/xa-thu/2024/bao-cao/', undefined]);
  expect(page.reportTitle).toBe('Lời báo cáo');
});

test('a verdict of the appraisal that differs from the claimed one is told, one that agrees is not', () => {
  const voice = { stage: 'Thẩm định', value: undefined, words: [], date: '02/11/2024', isStale: false };
  const voices = [
    { ...voice, who: 'Chuyên viên', verdict: buildVerdict('met') },
    { ...voice, who: 'Phó Trưởng phòng', verdict: buildVerdict('not-met') },
    { ...voice, who: 'Trưởng phòng', verdict: undefined },
  ];
  const page = buildDossierPage({ ...loadInput(), voices: new Map([['1.1', voices]]) });
  expect(page.pillars[0]?.results[0]?.disagreeing).toEqual(['Phó Trưởng phòng: Không đạt']);
});

test('the page of evidence shows the recomputed share also where it agrees, and what a criterion is made of', () => {
  const page = buildEvidencePage({
    ...loadInput(),
    kinds: new Map([['KH', 'Kế hoạch']]),
    files: new Map(),
    renderProse: text => text,
  });
  const criteria = page.pillars.flatMap(pillar => pillar.criteria);
  expect(page.lead).toBe('3 trên 5 tiêu chí có minh chứng: 2 văn bản, 1 tài liệu khác.');
  expect(criteria.find(({ id }) => id === '1.2')?.computed).toBe('2.400/3.000 = 80%');
  expect(criteria.find(({ id }) => id === '1.1')?.documents).toEqual([
    {
      label: 'Kế hoạch số 1/KH-UBND ngày 10/01/2024',
      subject: 'Kế hoạch năm 2024',
      href: '#vb-kh-1-2024',
      file: { state: 'none', label: 'Chưa có tệp' },
    },
  ]);
});

test('the words of the report stand on their own page under headings of the second level', () => {
  const levels: number[] = [];
  const renderProse = (text: string, { headingShift }: { headingShift: number }) => {
    levels.push(headingShift);
    return text;
  };
  const { bundle } = loadInput({ 'report/mo-dau.md': '# Đặc điểm\n\nXã Thử có 5 thôn.\n' });
  const page = buildReportPage({
    bundle,
    sectionTitles: new Map([['mo-dau', 'Mở đầu']]),
    renderProse,
    version: undefined,
    site: undefined,
  });
  expect(page.sections.map(({ title }) => title)).toEqual(['Mở đầu']);
  expect(levels).toEqual([2]);
});

test('the words of a plan are called a plan, not a report', () => {
  const plan = 'targets:\n  - { label: "1", title: Có kế hoạch, lead: Công chức xã }\n';
  expect([nameReport(loadInput().bundle), nameReport(loadInput({ 'plan.yaml': plan }).bundle)]).toEqual([
    'Lời báo cáo',
    'Nội dung kế hoạch',
  ]);
});

test('what keeps a step from its end is counted: results, or points of a scored set', () => {
  expect(findBlockers(loadInput().assessment)).toEqual([]);
  const [first, ...others] = loadInput().assessment.criteria;
  if (!first) throw new Error('the sample has criteria');
  const open = { ...first, result: undefined, isAssigned: true };
  expect(findBlockers({ criteria: [open, ...others], score: undefined })).toEqual(['1 tiêu chí chưa có kết quả']);
  expect(findBlockers({ criteria: [open], score: undefined })).toEqual(['Các tiêu chí chưa có kết quả']);
  const { assessment } = loadInput(scoredFiles, 'diem-2024');
  const score = assessment.score && {
    ...assessment.score,
    criteria: assessment.score.criteria.map(each => ({ ...each, state: 'unknown' as const, points: undefined })),
  };
  expect(findBlockers({ ...assessment, score })).toEqual(['Các tiêu chí chưa có điểm']);
});
