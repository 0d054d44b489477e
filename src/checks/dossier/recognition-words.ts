import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';

/** A report that asks for recognition in words says so in its data, so that the conditions are held against it. */
export const recognitionWords: Check<DossierContext> = {
  id: 'recognition-words',
  severity: 'warning',
  title: 'Báo cáo có lời đề nghị công nhận thì hồ sơ phải ghi là đề nghị công nhận.',
  why: 'Các điều kiện công nhận chỉ được đối chiếu khi hồ sơ ghi requestsRecognition: true.',
  example: {
    wrong: 'requestsRecognition: false   # lời kết: "... xem xét công nhận"',
    right: 'requestsRecognition: true',
  },
  *find({ bundle, known }: DossierContext): Iterable<Finding> {
    const { vocabulary } = known;
    const { dossier, criteriaSet, report } = bundle;
    if (dossier.data.requestsRecognition || !criteriaSet.set.data.recognition) return;
    // A letter that assigns the criteria speaks of recognition, too, and asks for none: it belongs to no stage.
    const staged = criteriaSet.set.data.documents.filter(({ stage }) => stage === dossier.data.stage);
    const sections = new Set<unknown>(
      staged.flatMap(({ id }) => known.templates.get(id)?.sections.map(section => report.get(section.id)) ?? []),
    );
    for (const prose of proseOf(bundle)) {
      if (!sections.has(prose.file)) continue;
      const text = prose.text.toLowerCase();
      const phrase = vocabulary.recognitionPhrases.find(each => text.includes(each));
      if (!phrase) continue;
      yield {
        ...prose.placeOf(text.indexOf(phrase)),
        message: `Báo cáo viết «${phrase}», nhưng hồ sơ không ghi là đề nghị công nhận.`,
        hint: 'Ghi requestsRecognition: true trong dossier.yaml, hoặc bỏ lời đề nghị.',
      };
      return;
    }
  },
};
