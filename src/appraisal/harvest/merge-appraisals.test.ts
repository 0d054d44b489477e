import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Appraisal, appraisalSchema } from '../../schema/appraisal.ts';
import { mergeAppraisals } from './merge-appraisals.ts';

const moment = (hour: number) => `2024-11-02T${String(hour).padStart(2, '0')}:00:00Z`;
const hash = (body: string) => Buffer.from(body).toString('hex').padEnd(64, '0').slice(0, 64);

interface Said {
  readonly id: string;
  readonly body?: string;
  readonly command?: 'dat' | 'khong-dat';
  readonly more?: object;
}

const words = ({ id, body = id, command, more }: Said, hour: number) => ({
  id,
  author: { reviewer: 'a', role: 'huyen' },
  date: moment(hour),
  body,
  hash: hash(body),
  commands: command ? [{ command, criterion: '1.1' }] : [],
  ...more,
});

/** What a harvest at an hour holds, with the request it read. */
function harvest(hour: number, said: readonly Said[], more: object = {}): Appraisal {
  return appraisalSchema.parse({
    sources: [{ forge: 'github', repository: 'a/b', request: 1, head: 'b'.repeat(40), harvestedAt: moment(hour) }],
    comments: said.map(each => ({
      ...words(each, each.id.charCodeAt(0) - 97),
      thread: each.id,
      request: 1,
      anchor: { how: 'exact' },
    })),
    ...more,
  });
}

const voice = (verdict: string, hour: number) => {
  return { criterion: '1.1', reviewer: 'a', role: 'huyen', stage: 'appraisal', verdict, date: moment(hour) };
};
const ids = ({ comments }: Appraisal) => comments.map(({ id }) => id);

describe('two harvests made one', () => {
  const base = harvest(1, [{ id: 'a' }]);

  test('hold what either added, in the order it was said', () => {
    const ours = harvest(2, [{ id: 'a' }, { id: 'b' }]);
    const theirs = harvest(3, [{ id: 'a' }, { id: 'c' }, { id: 'd' }]);
    const merged = mergeAppraisals({ base, ours, theirs });
    expect(ids(merged)).toEqual(['a', 'b', 'c', 'd']);
    expect(merged.sources.map(({ harvestedAt }) => harvestedAt)).toEqual([moment(3)]);
  });

  test('keep the command that came into force first, and every wording', () => {
    const ours = harvest(2, [{ id: 'a', body: '/dat 1.1', command: 'dat' }]);
    const edited = { id: 'a', body: '/khong-dat 1.1 x', command: 'khong-dat' as const, more: { editedAt: moment(2) } };
    const merged = mergeAppraisals({ base, ours, theirs: harvest(3, [edited]) });
    expect(merged.comments[0]).toMatchObject({ body: '/khong-dat 1.1 x', commands: [{ command: 'dat' }] });
    expect(merged.comments[0]?.versions.map(({ body }) => body)).toEqual(['/dat 1.1']);
    expect(merged.comments[0]?.refused).toHaveLength(1);
  });

  test('believe the later harvest of what can change, and a person who attached a comment by hand', () => {
    const byHand = { anchor: { how: 'manual' }, criterion: '1.1', isInReport: true };
    const ours = harvest(2, [{ id: 'a', more: { isResolved: false } }]);
    const [comment] = harvest(3, [{ id: 'a', more: { isResolved: true, isDeleted: true } }]).comments;
    const theirs = { ...harvest(3, []), comments: comment ? [{ ...comment, anchor: { how: 'none' as const } }] : [] };
    const attached = appraisalSchema.parse({ ...ours, comments: ours.comments.map(each => ({ ...each, ...byHand })) });
    const merged = mergeAppraisals({ base, ours: attached, theirs });
    expect(merged.comments[0]).toMatchObject({ ...byHand, isResolved: true, isDeleted: true });
  });

  test('join the replies of a thread', () => {
    const reply = (id: string, hour: number) => words({ id }, hour);
    const ours = harvest(2, [{ id: 'a', more: { replies: [reply('r1', 4)] } }]);
    const theirs = harvest(3, [{ id: 'a', more: { replies: [reply('r2', 3)] } }]);
    const [comment] = mergeAppraisals({ base, ours, theirs }).comments;
    expect(comment?.replies.map(({ id }) => id)).toEqual(['r2', 'r1']);
  });

  test('a voice or conclusion that one side took back or changed is as that side has it', () => {
    const had = {
      voices: [voice('met', 1)],
      conclusion: { verdict: 'met', reviewer: 'a', role: 'huyen', date: moment(1) },
    };
    const before = harvest(1, [], had);
    const same = harvest(2, [], had);
    expect(mergeAppraisals({ base: before, ours: same, theirs: harvest(3, []) })).toMatchObject({ voices: [] });
    expect(mergeAppraisals({ base: before, ours: same, theirs: harvest(3, []) }).conclusion).toBeUndefined();
    const changed = harvest(2, [], { ...had, voices: [voice('not-met', 2)] });
    const later = harvest(3, [], { ...had, voices: [voice('not-assessed', 3)] });
    expect(mergeAppraisals({ base: before, ours: changed, theirs: same }).voices).toMatchObject([
      { verdict: 'not-met' },
    ]);
    expect(mergeAppraisals({ base: before, ours: later, theirs: changed }).voices).toMatchObject([
      { verdict: 'not-assessed' },
    ]);
  });
});

test('whatever both sides heard: nothing is lost, the sides can be swapped, and merging again changes nothing', () => {
  const said = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    body: fc.constantFrom('x', 'y', '/dat 1.1'),
    command: fc.constantFrom(undefined, 'dat' as const, 'khong-dat' as const),
  });
  const side = (hour: number) =>
    fc.record({ hour: fc.constant(hour), said: fc.uniqueArray(said, { selector: ({ id }) => id, maxLength: 5 }) });
  fc.assert(
    fc.property(side(1), side(2), (left, right) => {
      const [ours, theirs] = [left, right].map(each =>
        harvest(
          each.hour,
          each.said.map(({ command, ...rest }) => (command ? { ...rest, command } : rest)),
        ),
      );
      if (!ours || !theirs) return;
      const merged = mergeAppraisals({ base: undefined, ours, theirs });
      expect([...ids(merged)].sort()).toEqual([...new Set([...ids(ours), ...ids(theirs)])].sort());
      for (const { id, body, commands } of [...ours.comments, ...theirs.comments]) {
        const found = merged.comments.find(each => each.id === id);
        expect([found?.body, ...(found?.versions ?? []).map(each => each.body)]).toContain(body);
        if (commands.length > 0) expect(found?.commands).toHaveLength(1);
      }
      expect(mergeAppraisals({ base: undefined, ours: theirs, theirs: ours })).toEqual(merged);
      expect(mergeAppraisals({ base: undefined, ours: merged, theirs: ours })).toEqual(merged);
      expect(appraisalSchema.parse(merged)).toEqual(merged);
    }),
    { numRuns: 500 },
  );
});
