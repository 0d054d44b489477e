import type { Vocabulary } from '../../schema/vocabulary.ts';
import { createDamageFinder, type Damage, type DamageFinder } from '../../text/damage.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { passagesOf } from '../prose.ts';

/** Text taken out of PDF or scans loses marks: a syllable that cannot be, a pair that nobody writes so. */
export const textDamage: Check<DossierContext> = {
  id: 'text-damage',
  severity: 'warning',
  title: 'Chữ tiếng Việt không được hỏng dấu.',
  why: 'Chép từ tệp PDF hoặc bản quét, chữ hay mất dấu hoặc dính vào nhau; bản in ra mang tên cơ quan nên phải sạch.',
  example: { wrong: 'công tác chuyên đổi số', right: 'công tác chuyển đổi số' },
  *find({ bundle, known: { vocabulary } }): Iterable<Finding> {
    const find = finderOf(vocabulary);
    for (const { words, placeOf } of passagesOf(bundle)) {
      const damages = find(words);
      if (damages.length === 0) continue;
      yield* damages.map(damage => ({ ...placeOf(damage.offset), ...describe(damage) })).filter(onceInPlace);
    }
  },
};

/** The same words damaged in the same way are named once a line. */
function onceInPlace(finding: Finding, index: number, all: readonly Finding[]): boolean {
  const isSame = (other: Finding) =>
    other.message === finding.message && other.line === finding.line && other.path === finding.path;
  return all.findIndex(isSame) === index;
}

function describe({ kind, text, meant }: Damage): { message: string; hint: string } {
  if (kind === 'pair') {
    return { message: `Chữ «${text}» có thể hỏng dấu.`, hint: `Đối chiếu bản gốc; thường viết là "${meant}".` };
  }
  return {
    message: `Chữ «${text}» không phải một tiếng Việt viết đúng: hỏng dấu hoặc dính chữ.`,
    hint: 'Đối chiếu bản gốc rồi gõ lại; nếu là tên riêng viết đúng thì thêm vào syllables của content/vocabulary.yaml.',
  };
}

/** A finder remembers the words it has seen; one serves all dossiers of a run. */
const finders = new WeakMap<Vocabulary, DamageFinder>();

function finderOf(vocabulary: Vocabulary): DamageFinder {
  const finder = finders.get(vocabulary) ?? createDamageFinder(vocabulary);
  finders.set(vocabulary, finder);
  return finder;
}
