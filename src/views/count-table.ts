import type { DossierAssessment, PillarAssessment } from '../assessment/assess-dossier.ts';
import { countProgress, type Progress } from '../assessment/progress.ts';
import type { CriteriaSet } from '../schema/criteria-set.ts';
import type { FigureTable } from './figure-table.ts';

type Column = readonly [title: string, count: (part: Pick<PillarAssessment, 'criteria' | 'counts'>) => number];

/** How many criteria of each group stand where, and of all together. */
export function buildCountTable(
  { pillars, criteria, counts }: DossierAssessment,
  { kind, period }: { readonly kind: CriteriaSet['kind']; readonly period: string },
): FigureTable {
  const columns = kind === 'indicator' ? progressColumns : verdictColumns(counts.unknown > 0);
  const valuesOf = (part: Pick<PillarAssessment, 'criteria' | 'counts'>) => columns.map(([, count]) => count(part));
  return {
    caption: kind === 'indicator' ? `Số chỉ tiêu theo kết quả, ${period}` : `Số tiêu chí theo đánh giá, ${period}`,
    first: 'Nhóm',
    columns: columns.map(([title]) => title),
    rows: pillars.map(part => ({
      title: `${part.pillar.id}. ${part.pillar.title}`,
      href: `#nhom-${part.pillar.id}`,
      values: valuesOf(part),
    })),
    total: valuesOf({ criteria, counts }),
  };
}

const inProgress = (title: string, key: Progress): Column => [title, ({ criteria }) => countProgress(criteria)[key]];

const progressColumns: readonly Column[] = [
  inProgress('Đạt mức giao', 'reached'),
  inProgress('Chưa đạt mức giao', 'below'),
  inProgress('Không có mức để so', 'reported'),
  inProgress('Chưa có kết quả', 'open'),
  ['Tổng số', ({ counts }) => counts.total],
];

function verdictColumns(hasUnknown: boolean): readonly Column[] {
  return [
    ['Đạt', ({ counts }) => counts.met],
    ['Không đạt', ({ counts }) => counts['not-met']],
    ['Đang triển khai', ({ counts }) => counts['in-progress']],
    ['Không đánh giá', ({ counts }) => counts['not-assessed']],
    ...(hasUnknown ? [['Chưa có kết quả', ({ counts }) => counts.unknown] satisfies Column] : []),
    ['Tổng số', ({ counts }) => counts.total],
  ];
}
