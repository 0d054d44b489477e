import type { Gate } from '../schema/criteria-set.ts';

/** A condition of recognition, whether it is met (undefined: not known yet), and why, in one Vietnamese sentence. */
export interface GateAssessment {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly met: boolean | undefined;
  readonly reason: string;
  /** The criteria that keep the gate shut, in the order of the set. */
  readonly criteria: readonly string[];
}

/** What is known of the index of a commune: stated with its source, or scored in another dossier. */
export interface IndexPoints {
  /** undefined: nothing is scored yet. */
  readonly points: number | undefined;
  readonly total: number;
  /** Points that are not known yet and may still be added; 0 where a result was published. */
  readonly open: number;
  readonly source: string;
}

/**
 * "Đạt từ 70% tổng số điểm trở lên". Of a dossier that is not scored through, the known points may be enough already,
 * or all that is open not enough any more; in between nobody knows yet.
 */
export function assessIndexGate(
  gate: Extract<Gate, { rule: 'minimum-index-share' }>,
  index: IndexPoints | undefined,
): GateAssessment {
  const needed = `từ ${formatShare(gate.minimum)}`;
  if (index?.points === undefined) {
    const missing = index ? `Chưa có điểm nào được chấm (${index.source})` : 'Chưa có kết quả chỉ số xếp hạng';
    const reason = `${missing}; cần đạt ${needed} tổng số điểm trở lên.`;
    return { ...describeGate(gate), met: undefined, reason, criteria: [] };
  }
  const { points, total, open, source } = index;
  const isEnough = (some: number) => some * 100 >= gate.minimum * total;
  const describe = (some: number) =>
    `${formatFigure(some)}/${formatFigure(total)} điểm = ${formatShare((some * 100) / total)}`;
  const met = isEnough(points) ? true : isEnough(points + open) ? undefined : false;
  const still =
    open > 0 ? `, còn ${formatFigure(open)} điểm chưa chấm nên nhiều nhất là ${describe(points + open)}` : '';
  const reason = `Đạt ${describe(points)}${still}; yêu cầu ${needed} trở lên (${source}).`;
  return { ...describeGate(gate), met, reason, criteria: [] };
}

export function describeGate({ id, title, text }: Gate): Pick<GateAssessment, 'id' | 'title' | 'text'> {
  return { id, title, text };
}

const figure = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** By hand where the number needs no rounding: the format takes twenty times as long, for every dossier of a province. */
function formatFigure(value: number): string {
  const [, thousands, rest = '', decimals] =
    /^(?:(\d{1,3})(?=\d{3}\b))?(\d{1,3})(?:\.(\d\d?))?$/.exec(String(value)) ?? [];
  if (rest === '') return figure.format(value);
  return `${thousands === undefined ? '' : `${thousands}.`}${rest}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** Truncated, so that a share just under the minimum never reads as the minimum. */
function formatShare(percent: number): string {
  return `${formatFigure(Math.floor(percent * 100 + 1e-9) / 100)}%`;
}
