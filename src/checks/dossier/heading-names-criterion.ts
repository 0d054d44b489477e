import type { Check, DossierContext, Finding } from '../check.ts';

/** The line that announces the evidence of a criterion names that criterion (Mẫu 01: "(1.4. Tài liệu minh chứng kèm theo)"). */
export const headingNamesCriterion: Check<DossierContext> = {
  id: 'heading-names-criterion',
  severity: 'warning',
  title: 'Dòng dẫn tài liệu minh chứng phải ghi đúng mã tiêu chí của mình.',
  why: 'Tài liệu minh chứng được xếp theo mã tiêu chí; ghi nhầm mã thì tìm không thấy.',
  example: {
    wrong: '# tiêu chí 2.6\nheading: 2.5. Tài liệu minh chứng kèm theo',
    right: '# tiêu chí 2.6\nheading: 2.6. Tài liệu minh chứng kèm theo',
  },
  *find({ bundle: { evidence, criteriaSet } }): Iterable<Finding> {
    for (const [criterion, file] of evidence) {
      const { heading = '' } = file.data;
      const named = /^\(?([0-9A-Za-z]+(?:\.[0-9A-Za-z]+)+)/.exec(heading)?.[1];
      if (named === undefined || named === criterion || !criteriaSet.byId.has(criterion)) continue;
      yield {
        at: file,
        path: ['heading'],
        criterion,
        message: `Dòng dẫn tài liệu minh chứng (heading) của tiêu chí ${criterion} lại ghi "${heading}".`,
        hint: `Sửa thành "${heading.replace(named, criterion)}".`,
      };
    }
  },
};
