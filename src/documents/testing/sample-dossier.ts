import { assessDossier } from '../../assessment/assess-dossier.ts';
import type { DossierBundle, Located, LocatedText } from '../../schema/bundle.ts';
import type { Template } from '../../schema/content.ts';
import { criteriaSetSchema } from '../../schema/criteria-set.ts';
import { criteriaFileSchema } from '../../schema/criterion.ts';
import { dossierSchema } from '../../schema/dossier.ts';
import type { Evidence, ReportSection } from '../../schema/evidence.ts';
import { resultsFileSchema } from '../../schema/result.ts';
import type { DocumentSource } from '../view/document-view.ts';

/** A made-up dossier of two criteria, small enough to read in a test. */
export interface Sample {
  readonly template?: string;
  readonly evidence?: string;
  readonly tasks?: string;
  readonly issued?: { readonly number?: number; readonly date?: string };
}

export function sampleSource(sample: Sample = {}): DocumentSource {
  const bundle = sampleBundle(sample);
  const template: Template = {
    title: 'Mẫu thử',
    kind: 'BC',
    exceptions: [],
    sections: [{ id: 'tasks', title: 'Nhiệm vụ', isOptional: false }],
  };
  return {
    bundle,
    assessment: assessDossier(bundle),
    documentId: 'mau-thu',
    template: locatedText('templates/mau-thu.md', template, { body: sample.template ?? '', bodyLine: 5 }),
    kinds: {
      source: 'Nghị định số 30/2020/NĐ-CP',
      kinds: [
        { code: 'BC', title: 'Báo cáo', isInSymbol: true, isAdministrative: true },
        { code: 'QĐ', title: 'Quyết định (cá biệt)', isInSymbol: true, isAdministrative: true },
      ],
    },
  };
}

function sampleBundle({ evidence = 'Đạt 448/454 hồ sơ.', tasks = 'Tiếp tục.', issued = {} }: Sample): DossierBundle {
  const set = located('criteria/thu/set.yaml', criteriaSetSchema.parse(setData));
  const criteria = located('criteria/thu/criteria.yaml', criteriaFileSchema.parse(criteriaData));
  const folder = 'communes/dong-son/2023';
  const proof: Evidence = { criterion: '1.1', documents: ['qd-5-2023'], materials: [], heading: '1.1. Tài liệu' };
  const section: ReportSection = { documents: [] };
  return {
    id: '2023',
    folder,
    unreadable: new Set(),
    appraisal: new Map(),
    files: [],
    isPartial: false,
    commune: { id: 'dong-son', dossierIds: ['2023'], commune: located('communes/dong-son/commune.yaml', communeData) },
    criteriaSet: {
      id: 'thu',
      set,
      criteria,
      procedure: undefined,
      byId: new Map(criteria.data.criteria.map(criterion => [criterion.id, criterion])),
    },
    dossier: located(`${folder}/dossier.yaml`, {
      ...dossierSchema.parse(dossierData),
      issued: [{ document: 'mau-thu', ...issued }],
    }),
    results: located(`${folder}/results.yaml`, resultsFileSchema.parse({ results: resultsData })),
    documents: located(`${folder}/documents.yaml`, {
      documents: [
        { id: 'qd-5-2023', kind: 'QĐ', documentNumber: '05/QĐ-UBND', date: '2023-07-20', subject: 'Về thành lập tổ' },
      ],
    }),
    evidence: new Map([['1.1', locatedText(`${folder}/evidence/1.1.md`, proof, { body: evidence, bodyLine: 6 })]]),
    report: new Map([['tasks', locatedText(`${folder}/report/tasks.md`, section, { body: tasks, bodyLine: 1 })]]),
  };
}

const setData = {
  title: 'Tiêu chí thử',
  shortTitle: 'Thử',
  kind: 'threshold',
  decision: { id: 'qd-1-2023', kind: 'QĐ', documentNumber: '01/QĐ-UBND', date: '2023-05-30', subject: 'Ban hành' },
  periods: ['2023'],
  pillars: [{ id: '1', title: 'Chính quyền số', criteria: 2 }],
};

const criteriaData = {
  criteria: [
    criterion({ id: '1.1', title: 'Hồ sơ trực tuyến', targets: { '2023': 70 }, notes: [] }),
    criterion({ id: '1.2', title: 'Phòng dịch', targets: { '2023': '*' }, notes: [] }),
  ],
};

function criterion(fields: { id: string; title: string; targets: Record<string, number | string>; notes: string[] }) {
  return { ...fields, pillar: '1', unit: '%', measure: 'percentage', leadAgencies: [{ name: 'Sở Tư pháp' }] };
}

const communeData = {
  name: 'Đông Sơn',
  kind: 'xã' as const,
  administrativeUnit: 'dong-son',
  issuer: 'Ủy ban nhân dân xã Đông Sơn',
  populations: [],
  signatories: [],
};

const dossierData = {
  criteriaSet: 'thu',
  period: { key: '2023', title: 'năm 2023' },
  asOf: '2023-11-08',
  stage: 'self-assessment',
  subject: 'Kết quả chuyển đổi số xã Đông Sơn năm 2023',
  place: 'Đông Sơn',
  superior: 'UBND huyện',
  signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', role: 'CHỦ TỊCH', name: 'Họ và tên' },
  recipients: ['UBND huyện', 'Lưu: VT'],
};

const resultsData = [
  { criterion: '1.1', value: 98.6, numerator: 448, denominator: 454, verdict: 'met', waivers: [] },
  { criterion: '1.2', verdict: 'not-assessed', waivers: [] },
];

function located<T>(file: string, data: T): Located<T> {
  return { file, data, locate: () => ({ line: 1, column: 1 }) };
}

function locatedText<T>(file: string, data: T, text: { body: string; bodyLine: number }): LocatedText<T> {
  return { ...located(file, data), ...text };
}
