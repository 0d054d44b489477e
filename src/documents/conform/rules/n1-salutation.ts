import type { Salutation } from '../anatomy/find-salutation.ts';
import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import { fold, type TextLine } from '../text-line.ts';
import { expectStyle } from './expect-style.ts';

/** 13-14 pt, upright, ":" after the words; one receiver on the same line, several one a line with "-", ";" and ".". */
export const salutationRule: Rule = {
  id: 'N1',
  title: 'Kính gửi',
  article: 'điểm b, d khoản 9 Mục II Phần I Phụ lục I',
  check,
};

const style = { name: 'phần «Kính gửi»', sizes: [13, 14], weight: 'regular', slope: 'upright' } as const;

const example = 'Ghi theo mẫu «Kính gửi: Ủy ban nhân dân …»; nhiều nơi thì mỗi nơi một dòng, đầu dòng có gạch (-).';

function check({ anatomy }: CheckedDocument): readonly Problem[] {
  const { salutation } = anatomy;
  if (!salutation) return checkMissing(anatomy);
  const { label, receivers } = salutation;
  return [
    ...checkLabel(salutation),
    ...receivers.flatMap((line, index) => checkReceiver(line, index === receivers.length - 1)),
    ...[label, ...receivers].flatMap(line => expectStyle(line, style)),
  ];
}

/** Needed in a công văn and a tờ trình; in a report only where it goes to a superior, which the file does not say. */
function checkMissing({ title }: CheckedDocument['anatomy']): readonly Problem[] {
  const name = fold(title.kind?.text ?? '');
  const hint = 'Ghi trước nội dung, ví dụ «Kính gửi: Ủy ban nhân dân thị xã …».';
  if (title.isOfficialLetter) return [{ message: 'Công văn không có phần «Kính gửi»', hint }];
  if (name === 'to trinh') return [{ message: 'Tờ trình không có phần «Kính gửi»', hint }];
  if (name !== 'bao cao') return [];
  return [
    {
      message: 'Báo cáo không có phần «Kính gửi»; báo cáo gửi cơ quan cấp trên phải có phần này',
      hint,
      severity: 'information',
    },
  ];
}

function checkLabel({ label, receivers }: Salutation): readonly Problem[] {
  const { paragraph, text } = label;
  if (!/^Kính gửi:/.test(text))
    return [{ message: `Ghi «${text}», sau «Kính gửi» phải có dấu hai chấm (:)`, hint: example, paragraph }];
  const sameLine = text.replace(/^Kính gửi:\s*/, '');
  if (receivers.length > 0 && sameLine !== '') {
    return [{ message: 'Gửi nhiều nơi thì sau «Kính gửi:» phải xuống dòng', hint: example, paragraph }];
  }
  if (receivers.length === 1) {
    return [{ message: 'Gửi một nơi thì tên nơi nhận ghi cùng dòng với «Kính gửi:»', hint: example, paragraph }];
  }
  return receivers.length === 0 && sameLine === ''
    ? [{ message: 'Sau «Kính gửi:» không có tên nơi nhận', hint: example, paragraph }]
    : [];
}

function checkReceiver({ text, paragraph }: TextLine, isLast: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  if (!/^- ?\S/.test(text) && !paragraph.isNumbered) {
    problems.push({ message: 'Nơi nhận ở phần «Kính gửi» chưa có gạch đầu dòng (-)', hint: example, paragraph });
  }
  const mark = isLast ? '.' : ';';
  if (text.endsWith(mark)) return problems;
  const name = isLast ? 'dấu chấm (.) ở dòng cuối cùng' : 'dấu chấm phẩy (;)';
  return [...problems, { message: `Nơi nhận ở phần «Kính gửi» phải kết thúc bằng ${name}`, hint: example, paragraph }];
}
