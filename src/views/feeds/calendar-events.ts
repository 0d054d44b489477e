import type { Procedure } from '../../schema/criteria-set.ts';
import { formatDate } from '../../text/dates.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import { criteriaSetPath, dossierPath, provincePath } from '../links.ts';

/** A day that the data state. */
export interface CalendarEvent {
  /** The same for ever. */
  readonly id: string;
  readonly day: string;
  /** Day of the figures it rests on: what stands in the place of the clock. */
  readonly stamp: string;
  readonly summary: string;
  readonly description: string;
  /** Page that says more. */
  readonly path: string;
}

export interface CalendarSet {
  readonly id: string;
  readonly title: string;
  readonly procedure: Pick<Procedure, 'validFrom' | 'validTo'> | undefined;
}

export interface CalendarEventsInput {
  /** Of each commune the dossiers whose days still matter: the newest of each set. */
  readonly dossiers: readonly DossierSummary[];
  readonly sets: readonly CalendarSet[];
  /** "Xã Quang Trung" */
  readonly communeTitle: (commune: string) => string;
  /** "Báo cáo kết quả ..." */
  readonly documentTitle: (document: string) => string;
}

/** Every day that dossiers and criteria sets state, in order; what falls to many dossiers on one day is one event. */
export function listCalendarEvents(input: CalendarEventsInput): readonly CalendarEvent[] {
  const events = [
    ...input.dossiers.flatMap(dossier => listDeadlines(dossier, input)),
    ...gather(
      input.dossiers.flatMap(dossier => listDays(dossier, input)),
      input,
    ),
    ...input.sets.flatMap(listProcedureDays),
  ];
  return events.toSorted((left, right) => compare(left.day, right.day) || compare(left.id, right.id));
}

/** What somebody has still to do stands for each commune alone: who subscribes looks for the own name. */
function listDeadlines(dossier: DossierSummary, { communeTitle }: CalendarEventsInput): readonly CalendarEvent[] {
  const { commune, asOf, period, deadlines = [] } = dossier;
  return deadlines.map(([day, criteria]) => ({
    id: `${commune}.${dossier.dossier}.${day}`,
    day,
    stamp: asOf,
    summary: `${communeTitle(commune)}: hạn ${criteria} tiêu chí`,
    description: `Hạn hoàn thành ${criteria} tiêu chí, ${period}. Số liệu tính đến ${formatDate(asOf)}.`,
    path: dossierPath(commune, dossier.dossier),
  }));
}

interface StatedDay {
  readonly dossier: DossierSummary;
  readonly day: string;
  /** Tells days of one dossier apart. */
  readonly kind: string;
  readonly what: string;
}

/** The end of the period, the day of the figures, documents issued, the conclusion of the appraisal. */
function listDays(dossier: DossierSummary, { documentTitle }: CalendarEventsInput): readonly StatedDay[] {
  const { until, asOf, issued = [], appraisedOn, period } = dossier;
  return [
    ...(until ? [{ dossier, day: until, kind: 'het-ky', what: `hết kỳ của hồ sơ ${period}` }] : []),
    { dossier, day: asOf, kind: 'so-lieu', what: `ngày chốt số liệu của hồ sơ ${period}` },
    ...issued.map(([document, day]) => {
      return { dossier, day, kind: document, what: `ban hành ${documentTitle(document)}` };
    }),
    ...(appraisedOn ? [{ dossier, day: appraisedOn, kind: 'tham-dinh', what: 'kết luận thẩm định' }] : []),
  ];
}

/** One event for all dossiers of a set and period that state the same day. */
function gather(days: readonly StatedDay[], { communeTitle, sets }: CalendarEventsInput): readonly CalendarEvent[] {
  const groups = Map.groupBy(days, ({ dossier, kind, day }) => {
    return [dossier.criteriaSet, dossier.periodKey, kind, day].join('.');
  });
  return [...groups].flatMap(([id, members]) => {
    const [first] = members;
    if (!first) return [];
    const { commune, dossier, criteriaSet, periodKey } = first.dossier;
    const communes = new Set(members.map(each => each.dossier.commune)).size;
    const who = communes === 1 ? communeTitle(commune) : `${formatNumber(communes)} xã, phường, thị trấn`;
    const stamps = members.map(each => each.dossier.asOf).sort();
    return {
      id,
      day: first.day,
      stamp: stamps.at(-1) ?? first.day,
      summary: `${who}: ${first.what}`,
      description: sets.find(set => set.id === criteriaSet)?.title ?? criteriaSet,
      path: communes === 1 ? dossierPath(commune, dossier) : provincePath(periodKey.slice(0, 4)),
    };
  });
}

function listProcedureDays({ id, title, procedure }: CalendarSet): readonly CalendarEvent[] {
  if (!procedure) return [];
  const { validFrom, validTo } = procedure;
  const description = 'Theo văn bản ban hành bộ tiêu chí.';
  const base = { stamp: validFrom, description, path: criteriaSetPath(id) };
  const event = (day: string, summary: string) => ({ ...base, id: `${id}.trinh-tu.${day}`, day, summary });
  return [
    event(validFrom, `${title}: hồ sơ, trình tự bắt đầu áp dụng`),
    ...(validTo ? [event(validTo, `${title}: ngày cuối áp dụng hồ sơ, trình tự`)] : []),
  ];
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
