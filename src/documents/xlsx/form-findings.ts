import type { Issue } from '../../issues/issue.ts';
import { columnName } from './sheet-model.ts';

/** A place in a sheet; row and column count from 1. Without row the finding is about the sheet, without name about the file. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

interface FormFinding {
  readonly rule: string;
  readonly severity?: Issue['severity'];
  /** What is wrong, after "Trang tính «...», ô D12: ". Never with what a person's row says. */
  readonly message: string;
  readonly hint: string;
}

export interface FormFindings {
  readonly add: (place: SheetPlace, finding: FormFinding) => void;
  /** All findings, those of one kind beyond the first few of a column as one line. */
  readonly list: () => readonly Issue[];
}

/** Findings of one rule in one column that are told one by one. */
const told = 5;

interface Group {
  readonly first: SheetPlace;
  readonly rule: string;
  readonly severity: Issue['severity'];
  count: number;
  last: SheetPlace;
}

/** Findings in a filled form. A column filled in wrongly 100,000 times is a few lines, not 100,000. */
export function collectFindings(file: string): FormFindings {
  const issues: Issue[] = [];
  const groups = new Map<string, Group>();
  return {
    add(place, { rule, severity = 'error', message, hint }) {
      const key = `${rule} ${severity} ${place.sheet} ${place.column ?? 0}`;
      const group = groups.get(key) ?? { first: place, rule, severity, count: 0, last: place };
      groups.set(key, Object.assign(group, { count: group.count + 1, last: place }));
      if (group.count > told) return;
      const line = { line: place.row ?? 1, column: place.column ?? 1 };
      issues.push({ rule, severity, file, ...line, message: `${describePlace(place)}: ${message}`, hint });
    },
    list: () => [...issues, ...Array.from(groups.values()).flatMap(group => describeRest(group, file))],
  };
}

function describePlace({ sheet, row, column }: SheetPlace): string {
  if (sheet === '') return 'Tệp';
  if (row === undefined) return `Trang tính «${sheet}»`;
  return column === undefined
    ? `Trang tính «${sheet}», dòng ${row}`
    : `Trang tính «${sheet}», ô ${columnName(column)}${row}`;
}

function describeRest({ first, last, rule, severity, count }: Group, file: string): Issue[] {
  if (count <= told) return [];
  const where = first.column === undefined ? '' : ` trong cột ${columnName(first.column)}`;
  const { row: line = 1, column = 1 } = last;
  const message = `Trang tính «${first.sheet}»: còn ${count - told} chỗ khác${where} cũng như vậy, đến dòng ${line}.`;
  return [{ rule, severity, file, line, column, message, hint: 'Sửa cả cột theo cùng một cách rồi nhập lại.' }];
}
