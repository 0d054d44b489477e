import { formatNumber, formatShare, type Verdict, verdictKeys, verdicts } from './figures.ts';
import { row, table } from './page.ts';

/* The drawings of the site as inline SVG, with their text alternative and the table behind. */

const width = 360;
const round = (value: number) => Math.round(value * 10) / 10;

export interface Figure {
  /** Begins the ids of the drawing. */
  readonly id: string;
  readonly title: string;
  readonly height: number;
  readonly words: string;
  readonly drawing: string;
  readonly legend?: string;
  /** The table behind; left out where the page has it beside the drawing. */
  readonly table?: string;
}

export function figure({ id, title, height, words, drawing, legend = '', table: behind }: Figure): string {
  const details = behind && `<details> <summary>Số liệu của hình dưới dạng bảng</summary> ${behind} </details>`;
  return `<figure class="chart"> <figcaption>${title}</figcaption> <svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-ten ${id}-loi"> <title id="${id}-ten">${title}</title> <desc id="${id}-loi">${words}</desc>  <g aria-hidden="true">  ${drawing}  </g> </svg> ${legend} ${details ?? ''} </figure>`;
}

export interface StateRow {
  readonly label: string;
  readonly counts: Readonly<Record<Verdict, number>>;
}

interface StateBars {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly StateRow[];
  /** Title of the first column of the table behind; no table without it. */
  readonly column?: string;
}

/** Bars of equal length, each cut in the shares of its counts. */
export function stateBars({ id, title, rows, column }: StateBars): string {
  const used = verdictKeys.filter(key => rows.some(({ counts }) => counts[key] > 0));
  const titles = used.map(key => verdicts[key]);
  const words = rows.map(({ label, counts }) => {
    const parts = used.filter(key => counts[key] > 0).map(key => `${counts[key]} ${verdicts[key].toLowerCase()}`);
    return `${label}: ${parts.join(', ')}`;
  });
  const keys = used.map(
    key =>
      `<li><svg class="key" viewBox="0 0 20 14" aria-hidden="true"><rect class="bar ${key}" x="1" y="1" width="18" height="12"></rect></svg>${verdicts[key]}</li>`,
  );
  const lines = rows.map(({ label, counts }) =>
    row(
      label,
      titles,
      used.map(key => counts[key]),
    ),
  );
  return figure({
    id,
    title,
    height: rows.length * 46,
    words: `${words.join('; ')}.`,
    drawing: rows.map((each, index) => bar(each, used, index * 46)).join(''),
    legend: `<ul class="links legend"> ${keys.join('')} </ul>`,
    ...(column && { table: table({ caption: title, kind: 'numbers stacks', head: [column, ...titles], rows: lines }) }),
  });
}

function bar({ label, counts }: StateRow, used: readonly Verdict[], top: number): string {
  const total = used.reduce((sum, key) => sum + counts[key], 0);
  let [boxes, texts, from] = ['', '', 1];
  for (const key of used) {
    const count = counts[key];
    if (count === 0) continue;
    const to = from + (count / total) * (width - 2);
    boxes += `<rect class="bar ${key}" x="${round(from)}" y="${top + 21}" width="${round(to - from - 1)}" height="18"></rect>`;
    if (to - from > String(count).length * 8 + 4)
      texts += `<text class="count ${key}" x="${round((from + to) / 2)}" y="${top + 34.5}">${count}</text>`;
    from = to;
  }
  return `<text x="0" y="${top + 14}">${label}</text> <rect class="bar empty" x="0.5" y="${top + 20}" width="${width - 1}" height="20"></rect> ${boxes} ${texts}  `;
}

export interface Series {
  readonly title: string;
  readonly values: readonly (number | null)[];
  readonly isTarget?: boolean;
}

interface Trend {
  readonly id: string;
  readonly title: string;
  readonly periods: readonly string[];
  readonly series: readonly Series[];
  readonly decimals: number;
}

/** Shares over the periods as lines: text beside the last figure of each. */
export function trend({ id, title, periods, series, decimals }: Trend): string {
  const known = series.flatMap(({ values }) => values.filter(value => value !== null));
  const least = Math.max(0, Math.floor((Math.min(100, ...known) - 5) / 20) * 20);
  const x = periods.map((_, index) => round(52 + (periods.length > 1 ? (index * 186) / (periods.length - 1) : 93)));
  const y = (value: number) => round(176 - ((value - least) / (100 - least)) * 166);
  const step = least >= 60 ? 10 : least >= 20 ? 20 : 25;
  const ticks = Array.from({ length: Math.floor((100 - least) / step) + 1 }, (_, index) => least + index * step);
  const grid = `<path class="grid" d="${ticks.map(tick => `M38,${y(tick)}H248`).join('')}"></path> ${ticks.map(tick => `<text class="end" x="32" y="${round(y(tick) + 4)}">${tick}%</text>`).join('')} ${periods.map((period, index) => `<text class="mid" x="${x[index]}" y="194">${period}</text>`).join('')}  `;
  let next = 0;
  const lines = series.map(({ values, isTarget = false }, index) => {
    const points = values.flatMap((value, at) => (value === null ? [] : [[x[at] ?? 0, y(value)] as const]));
    next = Math.max(next + 13, (points.at(-1)?.[1] ?? 0) + 4);
    const path = points.map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${px},${py}`).join('');
    const marks = isTarget
      ? ''
      : `<path class="marks" d="${points.map(([px, py]) => mark(index, px, py)).join('')}"></path>`;
    return `<path class="line ${isTarget ? 'target' : `s${index % 4}`}" d="${path}"></path> ${marks} <text x="247" y="${round(next)}">${series[index]?.title}</text>  `;
  });
  const shares = series.map(({ values }) => values.map(value => (value === null ? '–' : formatShare(value, decimals))));
  const words = series.map(
    ({ title: name }, at) =>
      `${name}: ${periods.map((period, index) => `${period} ${shares[at]?.[index]}`).join(', ')}`,
  );
  const rows = series.map(({ title: name }, at) => row(name, periods, shares[at] ?? []));
  const behind = table({ caption: title, kind: 'numbers stacks', head: ['Đường', ...periods], rows });
  return figure({
    id,
    title,
    height: 200,
    words: `${words.join('; ')}.`,
    drawing: grid + lines.join(''),
    table: behind,
  });
}

/** Circle, square, triangle, diamond: lines differ without colour. */
function mark(index: number, x: number, y: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx)},${round(y + dy)}`;
  if (index % 4 === 0) return `M${at(3.4, 0)}A3.4,3.4,0,1,1,${at(-3.4, 0)}A3.4,3.4,0,1,1,${at(3.4, 0)}`;
  if (index % 4 === 1) return `M${at(-3, -3)}h6v6h-6Z`;
  if (index % 4 === 2) return `M${at(0, -5.3)}L${at(4.6, 2.6)}L${at(-4.6, 2.6)}Z`;
  return `M${at(0, -5.6)}L${at(3.2, 0)}L${at(0, 5.6)}L${at(-3.2, 0)}Z`;
}

/** Figures of a row over the periods, with those of the targets; nothing where fewer than two are known. */
export function spark(values: readonly (number | null)[], targets: readonly (number | null)[]): string {
  const known = values.filter(value => value !== null);
  if (known.length < 2) return '';
  const all = [...known, ...targets.filter(target => target !== null)];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const path = (figures: readonly (number | null)[]) => {
    let [text, isOpen] = ['', false];
    for (let index = 0; index < figures.length; index++) {
      const value = figures[index] ?? null;
      if (value !== null) {
        const y = most === least ? 12 : 21 - ((value - least) / (most - least)) * 18;
        text += `${isOpen ? 'L' : 'M'}${round(3 + (index * 66) / (figures.length - 1))},${round(y)}`;
      }
      isOpen = value !== null;
    }
    return text;
  };
  return `<svg class="spark" viewBox="0 0 72 24" aria-hidden="true"><path class="line target" d="${path(targets)}"></path><path class="line" d="${path(values)}"></path></svg>`;
}

/** How many communes lie in each tenth of a share. */
export function distribution(title: string, values: readonly number[], target: number | null): string {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const value of values) {
    const bin = Math.max(0, Math.min(9, Math.floor(value / 10)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  const bins = counts.flatMap((count, index) =>
    count > 0 ? [{ count, from: index * 10, x: 14 + index * 33.2, height: round((count / most) * 134) }] : [],
  );
  const bars = bins.map(
    ({ x, height }) =>
      `<rect class="bar plain" x="${round(x + 2)}" y="${round(168 - height)}" width="29.2" height="${height}"></rect>`,
  );
  const texts = bins.map(
    ({ x, height, count }) => `<text class="mid" x="${round(x + 16.6)}" y="${round(164 - height)}">${count}</text>`,
  );
  const edges = Array.from(
    { length: 11 },
    (_, index) => `<text class="mid" x="${round(14 + index * 33.2)}" y="184">${index * 10}</text>`,
  );
  const at = target === null ? 0 : round(14 + target * 3.32);
  const line =
    target === null
      ? ''
      : `<path class="line target" d="M${at},18V168"></path> <text class="end" x="${at - 5}" y="13">Chỉ tiêu ${formatNumber(target)}%</text>`;
  const words = bins.map(({ from, count }) => `${from} – ${from + 10}%: ${count}`);
  if (target !== null) words.push(`Chỉ tiêu ${formatNumber(target)}%`);
  const head = ['Khoảng', 'Số xã, phường, thị trấn'];
  const rows = bins.map(({ from, count }) => row(`${from} – ${from + 10}%`, head.slice(1), [count]));
  const behind = table({ caption: title, kind: 'numbers stacks', head, rows });
  const drawing = `<path class="grid" d="M0,168H360"></path> ${bars.join('')} ${texts.join('')} ${edges.join('')} ${line}`;
  return figure({ id: 'phan-bo', title, height: 190, words: `${words.join('; ')}.`, drawing, table: behind });
}
