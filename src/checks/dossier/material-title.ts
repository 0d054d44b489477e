import { remember } from '../../text/remember.ts';
import { findSlip, readKnownText } from '../../text/slips.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A list or picture named at the head of evidence has the name its prose gives it, but for what reads like a slip. */
export const materialTitle: Check<DossierContext> = {
  id: 'material-title',
  severity: 'info',
  title: 'Tên tài liệu khai ở đầu tệp minh chứng phải giống tên trong lời văn.',
  why: 'Lệch một chữ, một năm thì người thẩm định không biết danh sách kèm theo có đúng là danh sách lời văn nói tới không.',
  example: {
    wrong: 'khai "Danh sách người dân có chữ ký số cá nhân năm 2022", lời văn ghi năm 2023',
    right: 'cả hai chỗ ghi "Danh sách người dân có chữ ký số cá nhân năm 2023"',
  },
  *find({ bundle: { evidence } }): Iterable<Finding> {
    for (const [criterion, file] of evidence) {
      const titles = file.data.materials.map(({ title }) => title);
      for (const [index, title] of titles.entries()) {
        // Nearly always the prose lists it as it is: that is found without cutting words.
        if (file.body.includes(title)) continue;
        const found = findInLines(file.body, title, titles);
        if (!found) continue;
        const { slip, line } = found;
        yield {
          at: file,
          path: ['materials', index, 'title'],
          criterion,
          message: `Tên tài liệu có chữ «${slip.known}», lời văn của tiêu chí ${criterion} ghi «${slip.written}».`,
          hint: 'Xem tài liệu kèm theo, sửa chỗ ghi sai cho hai nơi giống nhau.',
          related: [{ file: file.file, line: file.bodyLine + line, message: 'Tên trong lời văn.' }],
        };
      }
    }
  },
};

/** Words before a name in its line: "- Danh sách kèm theo: ". */
const mostBefore = 60;

function findInLines(body: string, title: string, titles: readonly string[]) {
  const known = knownOf(title);
  for (const [line, text] of body.split('\n').entries()) {
    // The name of another material is no slip of this one.
    if (titles.some(other => text.includes(other))) continue;
    const slip = findSlip(text, known, mostBefore);
    if (slip) return { slip, line };
  }
  return undefined;
}

const knownOf = remember(title => readKnownText(title));
