import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import type { Paragraph, Run } from '../model/document-model.ts';

const font = 'Times New Roman';

/** "Phông chữ tiếng Việt Times New Roman, bộ mã ký tự Unicode ..., màu đen". */
export const fontRule: Rule = {
  id: 'G4',
  title: 'Phông chữ',
  article: 'khoản 4 Mục I Phần I Phụ lục I',
  check: ({ model }: CheckedDocument) => {
    const headers = new Set(
      model.sections.flatMap(({ headers, footers }) =>
        [headers, footers].flatMap(part => [part.default, part.first, part.even].flat()),
      ),
    );
    return [...model.paragraphs, ...headers].flatMap(checkParagraph);
  },
};

function checkParagraph(paragraph: Paragraph): readonly Problem[] {
  const problems = paragraph.runs.filter(hasLetters).flatMap(checkRun);
  if (paragraph.text !== paragraph.text.normalize('NFC')) {
    problems.push({
      message: 'Chữ có dấu ở dạng Unicode tổ hợp (dấu tách rời khỏi chữ), phải là Unicode dựng sẵn',
      hint: 'Chuyển sang Unicode dựng sẵn (NFC), ví dụ bằng công cụ chuyển mã của bộ gõ.',
    });
  }
  return problems.map(problem => ({ ...problem, paragraph }));
}

/** Symbols and boxes to tick come from symbol fonts on purpose. */
function hasLetters(run: Run): boolean {
  return /[\p{L}\p{N}]/u.test(run.text);
}

function checkRun(run: Run): Problem[] {
  const { ascii, hAnsi, cs, eastAsia } = run.fonts;
  const shown = [...new Set([ascii, hAnsi])].filter(isOther);
  const hidden = [...new Set([cs, eastAsia])].filter(name => isOther(name) && !shown.includes(name));
  return [
    ...shown.map(name => ({
      message: `Phông chữ là ${name}, phải là ${font}`,
      hint: `Chọn toàn văn bản (Ctrl+A), đặt phông ${font}.`,
    })),
    ...hidden.map(name => ({
      message: `Phông cho chữ phức hợp hoặc chữ Á Đông là ${name}; phần mềm khác có thể hiển thị tiếng Việt bằng phông này`,
      hint: `Trong hộp thoại Phông (Ctrl+D), đặt cả phông Á Đông và phông phức hợp là ${font}.`,
      severity: 'information' as const,
    })),
    ...(isBlack(run.color)
      ? []
      : [
          {
            message: `Chữ có màu ${run.color.toUpperCase()}, phải là màu đen`,
            hint: 'Chọn chữ này và đặt màu chữ Tự động hoặc Đen (000000).',
          },
        ]),
  ];
}

function isOther(name: string): boolean {
  return name.trim().toLowerCase() !== font.toLowerCase();
}

function isBlack(color: string): boolean {
  return color === 'auto' || color === '000000';
}
