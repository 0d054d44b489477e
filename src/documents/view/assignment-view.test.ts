import { describe, expect, it } from 'vitest';
import { type Assignments, assignmentsSchema } from '../../schema/assignments.ts';
import type { Criterion } from '../../schema/criterion.ts';
import { sampleSource } from '../testing/sample-dossier.ts';
import { buildAssignmentView } from './assignment-view.ts';

type Entry = Partial<Assignments['assignments'][number]>;
interface Given {
  readonly criterion?: Partial<Criterion>;
  readonly entry?: Entry;
  readonly deadline?: string;
}

/** The assignment of the sample's first criterion, with changes. */
function viewOf({ criterion = {}, entry, deadline }: Given) {
  const { bundle, assessment } = sampleSource();
  const [first] = assessment.criteria;
  if (!first) throw new Error('the sample has no criterion');
  const data = assignmentsSchema.parse({ deadline, assignments: entry ? [{ criterion: '1.1', ...entry }] : [] });
  const assignments = { file: 'communes/dong-son/2023/assignments.yaml', data, locate: () => ({ line: 3, column: 5 }) };
  return buildAssignmentView({ ...first, criterion: { ...first.criterion, ...criterion } }, { ...bundle, assignments });
}

describe('buildAssignmentView', () => {
  it('takes the words of the set, and those of the letter where they differ', () => {
    const criterion = { requirement: 'Theo bộ.', guidance: 'Làm theo bộ.' };
    expect(viewOf({ criterion }).requirement).toBe('Theo bộ.');
    const own = viewOf({
      criterion,
      entry: { requirement: 'Theo thư.', guidance: 'Làm theo thư.', requiredEvidence: ['Sổ'] },
    });
    expect([own.requirement, own.guidance?.markdown, own.requiredEvidence]).toEqual([
      'Theo thư.',
      'Làm theo thư.',
      ['Sổ'],
    ]);
    // A finding in the prose points at the file it was written in.
    expect([own.guidance?.file, own.guidance?.line]).toEqual(['communes/dong-son/2023/assignments.yaml', 3]);
  });

  it('sees that guidance and evidence are one text', () => {
    expect(viewOf({ entry: { guidance: 'Theo hướng dẫn.', requiredEvidence: ['Theo hướng dẫn.'] } }).isCombined).toBe(
      true,
    );
    expect(viewOf({ entry: { guidance: 'Theo hướng dẫn.', requiredEvidence: ['Báo cáo.'] } }).isCombined).toBe(false);
  });

  it('joins the leads as a sentence does, or prints the words of the letter', () => {
    const leads = ['Công chức Tư pháp', 'Công an xã', 'UBND xã'];
    expect(viewOf({ entry: { leads } }).leads).toBe('Công chức Tư pháp, công an xã, UBND xã');
    expect(viewOf({ entry: { leads, leadText: 'Công an xã phối hợp.' } }).leads).toBe('Công an xã phối hợp');
    expect([viewOf({ entry: {} }).leads, viewOf({}).leads]).toEqual([null, null]);
  });

  it('has its own deadline before that of all', () => {
    expect(viewOf({ entry: { deadline: '2023-09-05' }, deadline: '2023-10-30' }).deadline).toBe('05/09/2023');
    expect([viewOf({ deadline: '2023-10-30' }).deadline, viewOf({}).deadline]).toEqual(['30/10/2023', null]);
  });
});
