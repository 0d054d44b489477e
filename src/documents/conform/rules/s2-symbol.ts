import type { DocumentKind } from '../document-kind.ts';
import type { CheckedDocument, Problem, Rule } from '../finding.ts';

/** Capitals; "/" after the number, "-" between the groups, no blanks; the kind's abbreviation of Annex III first. */
export const symbolRule: Rule = {
  id: 'S2',
  title: 'Ký hiệu của văn bản',
  article: 'điểm b, c khoản 3 Mục II Phần I Phụ lục I, Mục I Phụ lục III',
  check,
};

function check({ anatomy, kinds }: CheckedDocument): readonly Problem[] {
  const line = anatomy.heading.number;
  const symbol = line?.text.match(/^[^/]*\/(.*)$/)?.[1];
  if (!line || symbol === undefined) return [];
  const codes = kinds.filter(kind => kind.isInSymbol).map(kind => kind.code);
  const problems = [
    ...checkSpelling(symbol, codes),
    ...(kinds.length === 0 ? [] : checkKind(symbol.trim().split(/\s*[-–—]\s*/), codes, anatomy.title)),
  ];
  return problems.map(problem => ({ ...problem, paragraph: line.paragraph }));
}

function checkSpelling(symbol: string, codes: readonly string[]): readonly Problem[] {
  if (/\s/.test(symbol) || /[–—]/.test(symbol)) {
    const corrected = symbol.replace(/\s/g, '').replace(/[–—]/g, '-');
    return [
      {
        message: `Ký hiệu ghi «${symbol}», giữa các nhóm chữ viết tắt chỉ có dấu gạch nối (-), không cách chữ`,
        hint: `Ghi «${corrected}».`,
      },
    ];
  }
  const groups = symbol.split('-').filter(group => !codes.includes(group));
  const wrong = groups.find(group => !/^[\p{Lu}\p{N}.]+$/u.test(group));
  if (wrong === undefined) return [];
  return [
    {
      message: `Ký hiệu ghi «${symbol}», phải viết bằng chữ in hoa, các nhóm cách nhau bằng dấu gạch nối`,
      hint: `Ghi theo mẫu «BC-UBND».`,
    },
  ];
}

function checkKind(
  groups: readonly string[],
  codes: readonly string[],
  title: { readonly isOfficialLetter: boolean; readonly knownKind: DocumentKind | undefined },
): readonly Problem[] {
  const [first = ''] = groups;
  const symbol = groups.join('-');
  if (title.isOfficialLetter) {
    if (codes.includes(first) && groups.length > 1) {
      return [
        {
          message: `Ký hiệu của công văn ghi «${symbol}», công văn không ghi tên loại («${first}»)`,
          hint: 'Ghi chữ viết tắt tên cơ quan rồi đơn vị soạn thảo hoặc lĩnh vực, ví dụ «UBND-VX».',
        },
      ];
    }
    return groups.length > 1 ? [] : [letterNeedsField(symbol)];
  }
  const expected = title.knownKind?.code;
  if (expected !== undefined && first !== expected)
    return [differentKind(symbol, expected, title.knownKind?.title ?? '')];
  if (!codes.includes(first)) return [unknownKind(symbol, first)];
  return groups.length > 1 ? [] : [needsAgency(symbol)];
}

function letterNeedsField(symbol: string): Problem {
  return {
    message: `Ký hiệu của công văn ghi «${symbol}», thiếu chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực`,
    hint: `Ghi ví dụ «${symbol || 'UBND'}-VX».`,
  };
}

function differentKind(symbol: string, expected: string, title: string): Problem {
  return {
    message: `Ký hiệu ghi «${symbol}», ${title} phải viết tắt là «${expected}»`,
    hint: `Ghi theo mẫu «${expected}-UBND».`,
  };
}

function unknownKind(symbol: string, code: string): Problem {
  return {
    message: `Ký hiệu ghi «${symbol}», «${code}» không có trong bảng chữ viết tắt tên loại văn bản`,
    hint: 'Dùng chữ viết tắt của Phụ lục III, ví dụ «BC» cho Báo cáo, «KH» cho Kế hoạch.',
  };
}

function needsAgency(symbol: string): Problem {
  return {
    message: `Ký hiệu ghi «${symbol}», thiếu chữ viết tắt tên cơ quan ban hành`,
    hint: `Ghi theo mẫu «${symbol}-UBND».`,
  };
}
