import type { Verdict } from '../../schema/common.ts';
import type { VerdictPhrase, Vocabulary } from '../../schema/vocabulary.ts';
import { verdictLabels } from '../../text/labels.ts';
import { createPhraseFinder, findVerdictPhrase, type PhraseFinder, sentencesOf } from '../../text/verdict-phrases.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { fieldsOf, placeIn, proseOf } from '../prose.ts';

/** What prose says of a criterion is what its verdict says. */
export const proseVerdict: Check<DossierContext> = {
  id: 'prose-verdict',
  severity: 'warning',
  title: 'Lời văn không được nói trái với đánh giá của tiêu chí.',
  why: 'Lời văn ghi "đang triển khai" mà đánh giá đạt thì hội đồng thẩm định sẽ lấy lời văn.',
  example: { wrong: 'verdict: met, lời văn "Đang triển khai theo lộ trình"', right: 'verdict: in-progress' },
  *find({ bundle, known: { vocabulary } }): Iterable<Finding> {
    const verdicts = new Map(bundle.results.data.results.map(({ criterion, verdict }) => [criterion, verdict]));
    const { verdictPhrases } = vocabulary;
    const find = finderOf(vocabulary);
    const saidInFields = find(fieldsOf(bundle).words);
    for (const [index, result] of bundle.results.data.results.entries()) {
      const { criterion, verdict, value, reported, verdictText } = result;
      if (!verdict) continue;
      const fields = { value: typeof value === 'string' ? value : undefined, reported, verdictText };
      const phrases = against(verdict, verdictText === undefined ? saidInFields : verdictPhrases);
      if (phrases.length === 0) continue;
      for (const [key, text] of Object.entries(fields)) {
        const found = text && contradiction(text, phrases, vocabulary);
        if (!found) continue;
        yield { at: bundle.results, path: ['results', index, key], criterion, ...describe(found, verdict) };
      }
    }
    for (const prose of proseOf(bundle)) {
      const verdict = verdicts.get(prose.criterion ?? '');
      const said = verdict ? against(verdict, find(prose.words)) : [];
      if (!verdict || said.length === 0) continue;
      const phrases = verdictPhrases.filter(phrase => said.includes(phrase));
      for (const [index, line] of prose.lines.entries()) {
        const found = contradiction(line, phrases, vocabulary);
        if (found) yield { ...placeIn(prose, index), ...describe(found, verdict) };
      }
    }
  },
};

interface Contradiction {
  readonly phrase: VerdictPhrase;
  readonly sentence: string;
}

function contradiction(
  text: string,
  phrases: readonly VerdictPhrase[],
  { openers }: Vocabulary,
): Contradiction | undefined {
  const lower = text.toLowerCase();
  const held = phrases.filter(({ phrase }) => lower.includes(phrase));
  if (held.length === 0) return undefined;
  for (const sentence of sentencesOf(text)) {
    const phrase = findVerdictPhrase(sentence, held, openers);
    if (phrase) return { phrase, sentence };
  }
  return undefined;
}

/** The phrases that speak against a verdict. */
function against(verdict: Verdict, phrases: readonly VerdictPhrase[]): readonly VerdictPhrase[] {
  return phrases.filter(({ contradicts }) => contradicts.includes(verdict));
}

/** A sentence that opens with the phrase is the verdict itself; elsewhere it may speak of something else. */
function describe(
  { phrase, sentence }: Contradiction,
  verdict: Verdict,
): Pick<Finding, 'message' | 'hint' | 'severity'> {
  const isSure = phrase.where === 'opening';
  const short = sentence.length > 80 ? `${sentence.slice(0, 79).trimEnd()}…` : sentence;
  return {
    ...(isSure ? {} : { severity: 'info' }),
    message: `Lời văn ghi «${short}», ${isSure ? '' : 'có thể '}trái với đánh giá "${verdictLabels[verdict]}".`,
    hint: 'Sửa lời văn cho đúng kết quả, hoặc sửa verdict: met, not-met, in-progress, not-assessed.',
  };
}

/** A finder remembers the words it has seen; one serves all dossiers of a run. */
const finders = new WeakMap<Vocabulary, PhraseFinder>();

function finderOf(vocabulary: Vocabulary): PhraseFinder {
  const finder = finders.get(vocabulary) ?? createPhraseFinder(vocabulary.verdictPhrases);
  finders.set(vocabulary, finder);
  return finder;
}
