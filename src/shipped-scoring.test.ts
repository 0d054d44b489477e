import { describe, expect, test } from 'vitest';
import { scoreCriterion } from './assessment/score-criterion.ts';
import { scoreDossier } from './assessment/score-dossier.ts';
import { resultOf } from './assessment/testing/sample-set.ts';
import { bestFacts, worstFacts } from './assessment/testing/scored-facts.ts';
import { openRepository } from './data/repository.ts';
import type { CriteriaSetBundle } from './schema/bundle.ts';

const repository = openRepository(new URL('..', import.meta.url).pathname);
const scoredSets = repository.criteriaSetIds().flatMap(id => {
  const set = repository.loadCriteriaSet(id).value;
  return set?.set.data.kind === 'scored' ? [set] : [];
});

describe.each(scoredSets)('$id', set => {
  const criteria = set.criteria.data.criteria;

  test('who does all that is asked gets every point, item by item and in all', () => {
    const results = criteria.map(criterion => resultOf(criterion.id, bestFacts(criterion)));
    const score = scoreDossier(set, results);
    const short = score?.criteria.filter(({ points, maximum }) => points !== maximum);
    expect(short?.map(({ criterion, explanation }) => `${criterion.id}: ${explanation}`)).toEqual([]);
    expect(score?.total).toMatchObject({ points: set.set.data.points, open: 0, scored: criteria.length });
    expect(score?.pillars.map(({ points }) => points)).toEqual(set.set.data.pillars.map(({ points }) => points));
  });

  test('who does nothing gets no point; what the text leaves open waits for a person', () => {
    const score = scoreDossier(
      set,
      criteria.map(criterion => resultOf(criterion.id, worstFacts(criterion))),
    );
    expect(score?.criteria.filter(({ state }) => state === 'unknown').map(({ criterion }) => criterion.id)).toEqual([]);
    expect(score?.total.points).toBe(0);
  });

  test('an item that waits for a person says so to the editor, too', () => {
    const silent = criteria.filter(({ scoring }) => {
      return scoring?.rule === 'judgement' || (scoring && 'otherwise' in scoring && scoring.otherwise === 'judgement');
    });
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter(({ editorialNotes }) => editorialNotes.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('items of Phụ lục 4, Kế hoạch số 95/KH-UBND (Thượng Lộ, 3/10/2023), as their conditions say', () => {
  const set = scoredSets.find(({ id }) => id === 'hue-dti-xa-2023');
  test.each([
    ['I.1.1', 'Cấp Phó ... là Trưởng Ban chỉ đạo thì đạt 50%', { parts: ['deputy'] }, 5],
    ['I.2.1', 'tham gia 1 cuộc được tính 0,5 điểm', { value: 3 }, 1.5],
    ['I.2.4', 'Có tổ chức: đạt 01 điểm', { parts: ['held'] }, 1],
    ['I.3.2', 'Cấp phó người đứng đầu đơn vị ký đạt 50%', { parts: ['deputy'] }, 2],
    ['I.4.1', '01 tin bài: 50% điểm; 0 tin bài: 0 điểm', { value: 1 }, 5],
    ['I.5.2', 'Số tin bài được chấm điểm theo tỷ lệ % quy đổi', { numerator: 9, denominator: 12 }, 4.5],
    ['IV.4.1', 'Điểm được tính theo tỉ lệ', { numerator: 10, denominator: 20 }, 1.5],
    ['IV.5.1', 'Tối thiểu 50% người lao động được tập huấn', { numerator: 500, denominator: 1000 }, 5],
    ['V.2.1', 'Không có máy tính bị nhiễm mã độc', { numerator: 0, denominator: 0 }, 5],
    ['V.3.1', 'Không có sự cố xảy ra', { value: 0 }, 5],
    ['VI.8.3', 'Tính tỉ lệ CBCCVC và người lao động sử dụng', { numerator: 15, denominator: 20 }, 7.5],
    ['VI.9.1', 'Tối thiểu 05 cuộc họp', { value: 5 }, 10],
    ['VI.9.1', 'silent about four', { value: 4 }, undefined],
    ['III.3.1', 'silent about 99%', { numerator: 99, denominator: 100 }, undefined],
    ['VIII.9.1', 'mỗi ý kiến 1 điểm', { value: 7 }, 7],
    ['VIII.9.1', 'Tối đa 10 ý kiến/năm', { value: 17 }, 10],
  ] as const)('%s: %s', (id, _, facts, points) => {
    const criterion = set?.byId.get(id);
    const result = resultOf(id, 'parts' in facts ? { parts: [...facts.parts] } : facts);
    expect(criterion && scoreCriterion(criterion, result)?.points).toBe(points);
  });

  test('each group stands as printed: eight, the number VII twice', () => {
    expect(labelsOf(set)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VII']);
    expect(set?.set.data.pillars.map(({ points }) => points)).toEqual([90, 25, 90, 45, 25, 165, 40, 120]);
  });
});

function labelsOf(set: CriteriaSetBundle | undefined) {
  return set?.set.data.pillars.map(({ id, label }) => label ?? id);
}
