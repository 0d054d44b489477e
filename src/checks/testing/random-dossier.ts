import fc from 'fast-check';
import { countVerdicts } from './count-verdicts.ts';

/** A dossier of the sample set, as figures: what a commune would know before it writes anything down. */
export interface DossierModel {
  readonly adults: number;
  /** Numerators of the two shares, "1.2" and "2.1". */
  readonly shares: readonly [ShareModel, ShareModel];
  readonly classes: number;
  /** Days of the year on which plans no. 1, 2, ... were issued; ascending. */
  readonly planDays: readonly number[];
  readonly points: number;
}

interface ShareModel {
  readonly numerator: number;
  readonly denominator: number;
  readonly decimals: number;
  readonly isTruncated: boolean;
  readonly wording: string;
}

/** Dossiers that are consistent by construction. */
export const dossierModels: fc.Arbitrary<DossierModel> = fc.integer({ min: 1000, max: 20_000 }).chain(adults => {
  const share = fc.record({
    numerator: fc.integer({ min: 0, max: adults }),
    denominator: fc.constant(adults),
    decimals: fc.integer({ min: 0, max: 2 }),
    isTruncated: fc.boolean(),
    wording: fc.constantFrom(' người, đạt ', ' người = ', ' =', ' đạt tỷ lệ ', ' người chiếm '),
  });
  return fc.record({
    adults: fc.constant(adults),
    shares: fc.tuple(share, share),
    classes: fc.integer({ min: 0, max: 30 }),
    planDays: fc
      .uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 2, maxLength: 6 })
      .map(days => days.toSorted((left, right) => left - right)),
    points: fc.integer({ min: 0, max: 600 }),
  });
});

/** What a test writes otherwise than the figures say; each is one contradiction. */
export interface Seeds {
  readonly value?: number;
  readonly prosePercent?: string;
  readonly denominator?: number;
  readonly verdict?: string;
  readonly countedMet?: number;
  readonly citedId?: string;
  readonly heading?: string;
  readonly lastPlanDay?: number;
  readonly swapsPlanDates?: boolean;
  readonly requestsRecognition?: boolean;
}

/** The files of the dossier, to be laid over the sample. */
export function writeDossier(model: DossierModel, seeds: Seeds = {}): Record<string, string> {
  const first = { ...model.shares[0], denominator: seeds.denominator ?? model.shares[0].denominator };
  const verdicts = {
    '1.1': 'met',
    '1.2': seeds.verdict ?? verdictOf(first, 70),
    '1.10': model.classes >= 5 ? 'met' : 'not-met',
    '2.1': verdictOf(model.shares[1], 50),
  };
  return {
    'communes/xa-thu/commune.yaml': communeText(model),
    'dossier.yaml': dossierText(model, seeds.requestsRecognition ?? isEligible(model, Object.values(verdicts))),
    'results.yaml': resultsText({ model, first, verdicts, seeds }),
    'documents.yaml': `documents:\n${plansOf(model, seeds)
      .map(({ entry }) => entry)
      .join('')}`,
    'evidence/1.1.md': planEvidence(plansOf(model, seeds), seeds),
    'evidence/1.2.md': shareEvidence('1.2', first, seeds.prosePercent),
    'evidence/1.10.md': `---\ncriterion: "1.10"\n---\nĐã mở các lớp tập huấn.\n`,
    'evidence/2.1.md': shareEvidence('2.1', model.shares[1]),
  };
}

/** The percentage as the commune writes it. */
export function percentOf({ numerator, denominator, decimals, isTruncated }: ShareModel): number {
  const scaled = BigInt(numerator) * 100n * 10n ** BigInt(decimals);
  const whole = BigInt(denominator);
  const digits = isTruncated ? scaled / whole : (2n * scaled + whole) / (2n * whole);
  return Number(digits) / 10 ** decimals;
}

function verdictOf({ numerator, denominator }: ShareModel, target: number): string {
  return numerator * 100 >= target * denominator ? 'met' : 'not-met';
}

function isEligible({ points }: DossierModel, verdicts: readonly string[]): boolean {
  return points >= 420 && verdicts.every(verdict => verdict === 'met');
}

function communeText({ adults }: DossierModel): string {
  return `name: Thử
kind: xã
administrativeUnit: xa-thu
issuer: Ủy ban nhân dân xã Thử
populations:
  - { id: adults, title: Người trưởng thành, period: "2024", size: ${adults}, unit: người, source: Niên giám }
`;
}

function dossierText({ points }: DossierModel, requestsRecognition: boolean): string {
  return `criteriaSet: bo-thu
period: { key: "2024", title: năm 2024 }
asOf: 2024-11-30
stage: self-assessment
subject: Kết quả thực hiện bộ tiêu chí thử
place: Thử
superior: UBND huyện Thử
signatory: { role: CHỦ TỊCH, name: Họ Tên }
recipients: ["Lưu: VT"]
requestsRecognition: ${requestsRecognition}
indexScore: { points: ${points}, total: 600, source: Quyết định xếp hạng }
`;
}

interface ResultsInput {
  readonly model: DossierModel;
  readonly first: ShareModel;
  readonly verdicts: Readonly<Record<'1.1' | '1.2' | '1.10' | '2.1', string>>;
  readonly seeds: Seeds;
}

function resultsText({ model, first, verdicts, seeds }: ResultsInput): string {
  const share = (id: '1.2' | '2.1', of: ShareModel, value = percentOf(of)) =>
    `  - criterion: "${id}"\n    value: ${value}\n    numerator: ${of.numerator}\n    denominator: ${of.denominator}\n    reported: ${value.toFixed(of.decimals).replace('.', ',')}%\n    verdict: ${verdicts[id]}\n`;
  const pillars = countVerdicts([[verdicts['1.1'], verdicts['1.2'], verdicts['1.10']], [verdicts['2.1']]]);
  const [one, two] = pillars;
  return [
    'results:\n',
    '  - { criterion: "1.1", value: Có, verdict: met }\n',
    share('1.2', first, seeds.value),
    `  - { criterion: "1.10", value: ${model.classes}, verdict: ${verdicts['1.10']} }\n`,
    share('2.1', model.shares[1]),
    '  - { criterion: "2.2", verdict: not-assessed }\n',
    'reportedCounts:\n',
    `  - pillar: "1"\n    met: ${seeds.countedMet ?? one?.met}\n    notMet: ${one?.notMet}\n`,
    `  - { pillar: "2", total: 2, met: ${two?.met}, notMet: ${two?.notMet}, notAssessed: 1 }\n`,
  ].join('');
}

interface Plan {
  readonly id: string;
  readonly entry: string;
  readonly citation: string;
}

function plansOf({ planDays }: DossierModel, { lastPlanDay, swapsPlanDates }: Seeds): Plan[] {
  const days = lastPlanDay === undefined ? [...planDays] : planDays.with(-1, lastPlanDay);
  if (swapsPlanDates) days.splice(0, 2, days[1] ?? 1, days[0] ?? 1);
  return days.map((day, index) => {
    const date = new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10);
    const [year, month, dayOfMonth] = date.split('-');
    const number = `${index + 1}/KH-UBND`;
    const id = `kh-${index + 1}-2024`;
    return {
      id,
      entry: `  - id: ${id}\n    kind: KH\n    documentNumber: ${number}\n    date: ${date}\n    issuer: UBND xã Thử\n    subject: Kế hoạch thứ ${index + 1}\n`,
      citation: `+ Kế hoạch số ${number} ngày ${dayOfMonth}/${month}/${year} của UBND xã Thử.\n`,
    };
  });
}

function planEvidence(plans: readonly Plan[], { citedId, heading }: Seeds): string {
  const ids = plans.map(({ id }) => id).concat(citedId ?? []);
  const list = ids.map(id => `  - ${id}\n`).join('');
  const head = `criterion: "1.1"\ndocuments:\n${list}heading: ${heading ?? '1.1. Tài liệu minh chứng kèm theo'}\n`;
  return `---\n${head}---\nXã đã ban hành kế hoạch:\n\n${plans.map(({ citation }) => citation).join('')}`;
}

function shareEvidence(id: string, share: ShareModel, percent?: string): string {
  const written = percent ?? percentOf(share).toFixed(share.decimals).replace('.', ',');
  const prose = `Kết quả: ${share.numerator}/${share.denominator}${share.wording}${written}%.`;
  return `---\ncriterion: "${id}"\nmaterials:\n  - { kind: roster, title: Danh sách người dân }\n---\n${prose}\n`;
}
