import type { Check, DossierContext, Finding } from '../check.ts';

/** An evidence file is named after its criterion, and its head says the same. */
export const evidenceNamesCriterion: Check<DossierContext> = {
  id: 'evidence-names-criterion',
  severity: 'error',
  title: 'Tên tệp minh chứng và mã tiêu chí ghi trong tệp phải trùng nhau.',
  why: 'Minh chứng nằm nhầm tệp sẽ được in dưới tiêu chí khác.',
  example: { wrong: '# tệp evidence/1.6.md\ncriterion: "1.5"', right: '# tệp evidence/1.6.md\ncriterion: "1.6"' },
  *find({ bundle: { evidence } }): Iterable<Finding> {
    for (const [name, file] of evidence) {
      const { criterion } = file.data;
      if (criterion === name) continue;
      yield {
        at: file,
        path: ['criterion'],
        criterion: name,
        message: `Tệp tên là ${name}.md nhưng bên trong ghi tiêu chí "${criterion}".`,
        hint: `Ghi criterion: "${name}", hoặc đổi tên tệp thành ${criterion}.md.`,
      };
    }
  },
};
