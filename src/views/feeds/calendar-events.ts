import type { Procedure } from '../../schema/criteria-set.ts';
import { formatDate } from '../../text/dates.ts';
import { capitalise } from '../../text/letter-case.ts';
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
    ...input.dossiers.flatMap(dossier => listOwnDays(dossier, input)),
    ...gather(input, ({ until }) => until, {
      kind: 'het-ky',
      name: period => `hết kỳ của hồ sơ ${period}`,
    }),
    ...gather(input, ({ asOf }) => asOf, {
      kind: 'so-lieu',
      name: period => `ngày chốt số liệu của hồ sơ ${period}`,
    }),
    ...input.sets.flatMap(listProcedureDays),
  ];
  return events.toSorted((left, right) => compare(left.day, right.day) || compare(left.id, right.id));
}

/** Days of one dossier alone: deadlines of its criteria, documents issued, the conclusion of its appraisal. */
function listOwnDays(
  dossier: DossierSummary,
  { communeTitle, documentTitle }: CalendarEventsInput,
): readonly CalendarEvent[] {
  const { commune, asOf, period, deadlines = [], issued = [], appraisedOn } = dossier;
  const title = communeTitle(commune);
  const words = `${capitalise(period)}. Số liệu tính đến ${formatDate(asOf)}.`;
  const base = { stamp: asOf, description: words, path: dossierPath(commune, dossier.dossier) };
  const id = `${commune}.${dossier.dossier}`;
  return [
    ...deadlines.map(([day, criteria]) => ({
      ...base,
      id: `${id}.${day}`,
      day,
      summary: `${title}: hạn ${criteria} tiêu chí`,
      description: `Hạn hoàn thành ${criteria} tiêu chí, ${period}. Số liệu tính đến ${formatDate(asOf)}.`,
    })),
    ...issued.map(([document, day]) => ({
      ...base,
      id: `${id}.${document}.${day}`,
      day,
      summary: `${title}: ban hành ${documentTitle(document)}`,
    })),
    ...(appraisedOn
      ? [{ ...base, id: `${id}.tham-dinh.${appraisedOn}`, day: appraisedOn, summary: `${title}: kết luận thẩm định` }]
      : []),
  ];
}

interface Gathered {
  readonly kind: string;
  readonly name: (period: string) => string;
}

/** One event for all dossiers of a set and period that state the same day. */
function gather(
  { dossiers, communeTitle, sets }: CalendarEventsInput,
  dayOf: (dossier: DossierSummary) => string | undefined,
  { kind, name }: Gathered,
): readonly CalendarEvent[] {
  const groups = Map.groupBy(dossiers, dossier =>
    [dossier.criteriaSet, dossier.periodKey, kind, dayOf(dossier)].join('.'),
  );
  return [...groups].flatMap(([id, members]) => {
    const [first] = members;
    const day = first && dayOf(first);
    if (!first || day === undefined) return [];
    const isOne = members.length === 1;
    const who = isOne ? communeTitle(first.commune) : `${formatNumber(members.length)} xã, phường, thị trấn`;
    const stamp =
      members
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? day;
    return {
      id,
      day,
      stamp,
      summary: `${who}: ${name(first.period)}`,
      description: sets.find(set => set.id === first.criteriaSet)?.title ?? first.criteriaSet,
      path: isOne ? dossierPath(first.commune, first.dossier) : provincePath(first.periodKey.slice(0, 4)),
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
