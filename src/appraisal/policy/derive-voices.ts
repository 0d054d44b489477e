import type { Appraisal, AppraisalAuthor, AppraisalCommand, Conclusion, Voice } from '../../schema/appraisal.ts';
import type { Verdict } from '../../schema/common.ts';
import type { Procedure } from '../../schema/criteria-set.ts';
import { stageOfRole } from './authority.ts';

export interface VoiceContext {
  /** Ids in the order of the set. */
  readonly criteria: readonly string[];
  readonly procedure: Procedure;
  /** The step that a role acts in where it has several. */
  readonly preferredStage: string;
}

export interface DerivedVoices {
  readonly voices: readonly Voice[];
  /** By stage: the newest. */
  readonly conclusions: ReadonlyMap<string, Conclusion>;
}

interface Spoken {
  readonly author: AppraisalAuthor;
  readonly date: string;
  readonly command: AppraisalCommand;
}

/**
 * What each reviewer holds of each criterion now: the commands of all comments and replies, oldest first, the newest of
 * each kind standing. A new verdict settles the supplement asked for before; `rut` takes everything back.
 */
export function deriveVoices(appraisals: Iterable<Appraisal>, context: VoiceContext): DerivedVoices {
  const voices = new Map<string, Voice>();
  const conclusions = new Map<string, Conclusion>();
  for (const { author, date, command } of collectSpoken(appraisals)) {
    const stage = author.role && stageOfRole(author.role, context.procedure, context.preferredStage);
    if (!author.reviewer || !author.role || !stage) continue;
    const who = { reviewer: author.reviewer, role: author.role, ...(author.function && { function: author.function }) };
    if (command.command === 'ket-luan') {
      const verdict = command.value === 'dat' ? 'met' : 'not-met';
      const { text, appraisedHash } = command;
      conclusions.set(stage, { verdict, ...who, ...(text && { text }), date, ...(appraisedHash && { appraisedHash }) });
      continue;
    }
    if (!command.criterion) continue;
    const key = `${command.criterion} ${stage} ${who.reviewer}`;
    const before = voices.get(key) ?? { criterion: command.criterion, ...who, stage, opinions: [], date };
    const after = applyCommand({ ...before, date }, command);
    if (after) voices.set(key, after);
    else voices.delete(key);
  }
  return { voices: sortVoices([...voices.values()], context.criteria), conclusions };
}

function collectSpoken(appraisals: Iterable<Appraisal>): Spoken[] {
  const words = [...appraisals].flatMap(({ comments }) => comments.flatMap(each => [each, ...each.replies]));
  return words
    .flatMap(({ author, date, commands }) => commands.map(command => ({ author, date, command })))
    .toSorted((left, right) => (left.date === right.date ? 0 : left.date < right.date ? -1 : 1));
}

const verdicts: Readonly<Partial<Record<AppraisalCommand['command'], Verdict>>> = {
  dat: 'met',
  'khong-dat': 'not-met',
  'khong-danh-gia': 'not-assessed',
};

/** The voice after one more command; undefined once it is taken back. */
function applyCommand(voice: Voice, { command, text, value, appraisedHash }: AppraisalCommand): Voice | undefined {
  const verdict = verdicts[command];
  if (verdict) {
    const { reason: _reason, supplement: _supplement, appraisedHash: _hash, ...rest } = voice;
    return { ...rest, verdict, ...(text && { reason: text }), ...(appraisedHash && { appraisedHash }) };
  }
  switch (command) {
    case 'ket-qua': {
      const { appraisedHash: older, ...rest } = voice;
      // A verdict given before keeps the hash it was given on.
      const hash = voice.verdict ? older : appraisedHash;
      return { ...rest, ...(value !== undefined && { value }), ...(hash && { appraisedHash: hash }) };
    }
    case 'bo-sung':
      return { ...voice, ...(text && { supplement: text }) };
    case 'y-kien':
      return { ...voice, opinions: [...voice.opinions, ...(text ? [text] : [])] };
    default:
      return undefined;
  }
}

function sortVoices(voices: readonly Voice[], criteria: readonly string[]): Voice[] {
  const rank = new Map(criteria.map((criterion, index) => [criterion, index]));
  const keyOf = ({ criterion, reviewer }: Voice) =>
    `${String(rank.get(criterion) ?? criteria.length).padStart(6, '0')} ${reviewer}`;
  return voices.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}
