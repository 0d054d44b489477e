import { percentAt } from '../../src/assessment/ratio.ts';
import type { Verdict } from '../../src/schema/common.ts';
import { type Criterion, notAssessedMark } from '../../src/schema/criterion.ts';
import type { Result } from '../../src/schema/result.ts';
import { type Place, populationSize } from './place.ts';
import { createRandom, type Random } from './random.ts';

/** A result as it is written to the file: what the schema fills in may be absent. */
export type WrittenResult = Omit<Result, 'waivers'>;

/** A result for one criterion that agrees with the target of the year: verdict, ratio and wording follow from each other. */
export function writeResult(criterion: Criterion, place: Place, year: string): WrittenResult {
  const random = createRandom(`${place.id}/${year}/${criterion.id}`);
  const target = criterion.targets[year];
  if (target === undefined || target === notAssessedMark) {
    const reported = `Tiêu chí ${criterion.id} không thực hiện đánh giá trong năm ${year}`;
    return { criterion: criterion.id, reported, verdict: 'not-assessed' };
  }
  // A criterion is met from one year on, and its share grows with the years: nothing is lost again.
  const lasting = createRandom(`${place.id}/${criterion.id}`);
  const isMet = lasting.integer(1, 100) <= 80 + 5 * (Number(year) - 2021);
  const rank = Math.min(100, lasting.integer(0, 80) + 5 * (Number(year) - 2022));
  if (criterion.measure === 'percentage') return writeShare(criterion, { place, year, isMet, rank, random });
  const verdict: Verdict = isMet ? 'met' : 'in-progress';
  const reported = `UBND xã ${place.name} thực hiện ${random.integer(2, 12)} nội dung theo kế hoạch năm ${year}`;
  return { criterion: criterion.id, value: isMet ? target : 'Đang triển khai', reported, verdict };
}

interface Case {
  readonly place: Place;
  readonly year: string;
  readonly isMet: boolean;
  /** How far the commune is between the least and the most, in per cent. */
  readonly rank: number;
  readonly random: Random;
}

function writeShare(criterion: Criterion, { place, year, isMet, rank, random }: Case): WrittenResult {
  const target = Number(criterion.targets[year]);
  const population = criterion.denominator?.population ?? `of-${criterion.id}`;
  const denominator = populationSize(place, population, year);
  const least = Math.ceil((target * denominator) / 100);
  const [from, to] = isMet ? [least, denominator] : [0, least - 1];
  const numerator = from + Math.round(((to - from) * rank) / 100);
  const decimals = random.pick([1, 2]);
  const share = percentAt({ numerator, denominator }, decimals);
  // Real reports both round and truncate. Now and then one miscounts: a finding that the check has to place.
  const isMiscounted = random.integer(1, 400) === 1 && isMet && share.truncated + 0.5 < 100;
  const value = isMiscounted
    ? Number((share.truncated + 0.5).toFixed(2))
    : random.pick([share.rounded, share.truncated]);
  const reported = `${numerator}/${denominator} đạt ${String(value).replace('.', ',')}%`;
  const verdict: Verdict = isMet ? 'met' : random.pick(['not-met', 'in-progress']);
  return { criterion: criterion.id, value, numerator, denominator, reported, verdict };
}
