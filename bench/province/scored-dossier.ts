import { dump } from 'js-yaml';
import { bestFacts, worstFacts } from '../../src/assessment/testing/scored-facts.ts';
import type { CriteriaSetBundle } from '../../src/schema/bundle.ts';
import type { Criterion } from '../../src/schema/criterion.ts';
import { writeEvidence } from './evidence.ts';
import type { Place } from './place.ts';
import { createRandom } from './random.ts';
import { writeRegister } from './register.ts';

/** What dossiers of a scored set share. */
export interface Round {
  readonly set: CriteriaSetBundle;
  readonly year: string;
}

/** Files of a dossier by their names in its folder. */
export type DossierFiles = Readonly<Record<string, string>>;

/** A dossier that answers every criterion, with evidence, claims of points and what does not agree. */
export function writeFullDossier(place: Place, { set, year }: Round): DossierFiles {
  const register = writeRegister(place, year);
  const criteria = [...set.byId.values()];
  const results = criteria.map((criterion, index) => ({
    ...describeResult(criterion, index % 3 !== 2, year),
    // One of eight claims other points than its figures give.
    ...(index % 8 === 5 && { points: 1 }),
  }));
  const evidence = criteria.map((criterion, index) => {
    const result = results[index] ?? { criterion: '' };
    const { data, body } = writeEvidence(criterion, { place, year, result, register });
    return [`evidence/${criterion.id}.md`, `---\n${dump(data)}---\n${body}`] as const;
  });
  return {
    'dossier.yaml': dump(describeHead(place, { set, year })),
    'results.yaml': dump({ results }),
    'documents.yaml': dump({ documents: register }),
    ...Object.fromEntries(evidence),
  };
}

/** Results alone, better or worse by the place; one place of six has not answered all of them yet. */
export function writeBriefDossier(place: Place, { set, year }: Round): DossierFiles {
  const random = createRandom(`${place.id}/${year}/scored`);
  const skill = random.integer(30, 95);
  const isPartial = random.integer(1, 6) === 1;
  const answered = [...set.byId.values()].filter(() => !isPartial || random.integer(1, 10) > 1);
  const results = answered.map(criterion => {
    const isBest = random.integer(1, 100) <= skill;
    // Few criteria say what points there are for less than the whole: somebody has to judge.
    const judged = isBest ? {} : { points: 0, pointsReason: 'Đã kiểm tra, chưa đạt' };
    return { ...describeResult(criterion, isBest, year), ...judged };
  });
  return {
    'dossier.yaml': dump(describeHead(place, { set, year })),
    'results.yaml': dump({ results }),
    'documents.yaml': dump({ documents: [] }),
  };
}

function describeHead({ name, district }: Place, { set, year }: Round): unknown {
  return {
    criteriaSet: set.id,
    period: { key: year, title: `năm ${year}` },
    asOf: `${year}-11-15`,
    stage: 'self-assessment',
    subject: `Kết quả chuyển đổi số trên địa bàn xã ${name} năm ${year}`,
    place: name,
    superior: `UBND huyện ${district.name}`,
    signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', role: 'CHỦ TỊCH', name: 'Người ký mẫu' },
    recipients: [`UBND huyện ${district.name}`, 'Lưu: VT'],
  };
}

function describeResult(criterion: Criterion, isBest: boolean, year: string) {
  const facts = isBest ? bestFacts(criterion) : worstFacts(criterion);
  const { numerator, denominator } = facts;
  const reported =
    denominator === undefined
      ? `Thực hiện theo kế hoạch năm ${year} của xã`
      : `${numerator}/${denominator} theo báo cáo của xã`;
  return { criterion: criterion.id, ...facts, reported };
}
