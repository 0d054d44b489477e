import { formatDate } from '../../text/dates.ts';
import type { DossierSummary } from '../dossier-summary.ts';
import { dossierPath } from '../links.ts';

export interface CalendarInput {
  /** Of each commune the dossiers whose deadlines still matter: the newest of each set. */
  readonly dossiers: readonly DossierSummary[];
  /** "Xã Quang Trung" */
  readonly communeTitle: (commune: string) => string;
  readonly title: string;
  readonly site: URL | undefined;
}

/**
 * The days by which criteria are to be done, as a calendar (RFC 5545): one event a dossier and day. Nothing in it comes
 * from the clock: an event is stamped with the day of the figures of its dossier, and keeps its identifier for ever.
 */
export function buildCalendar({ dossiers, communeTitle, title, site }: CalendarInput): string {
  const events = dossiers.flatMap(dossier =>
    (dossier.deadlines ?? []).map(([day, criteria]) => ({ dossier, day, criteria })),
  );
  const sorted = events.toSorted(
    (left, right) => compare(left.day, right.day) || compare(keyOf(left.dossier), keyOf(right.dossier)),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ho So So//Lich cac han//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(title)}`,
    `X-WR-CALNAME:${escapeText(title)}`,
    ...sorted.flatMap(event => buildEvent(event, { title: communeTitle(event.dossier.commune), site })),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${fold(line)}\r\n`).join('');
}

interface Deadline {
  readonly dossier: DossierSummary;
  readonly day: string;
  readonly criteria: number;
}

function buildEvent({ dossier, day, criteria }: Deadline, place: { title: string; site: URL | undefined }): string[] {
  const { title, site } = place;
  const path = dossierPath(dossier.commune, dossier.dossier);
  const words = `Hạn hoàn thành ${criteria} tiêu chí, ${dossier.period}. Số liệu tính đến ${formatDate(dossier.asOf)}.`;
  return [
    'BEGIN:VEVENT',
    `UID:${dossier.commune}.${dossier.dossier}.${day}@ho-so-so`,
    `DTSTAMP:${compact(dossier.asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escapeText(`${title}: hạn ${criteria} tiêu chí`)}`,
    `DESCRIPTION:${escapeText(words)}`,
    ...(site ? [`URL:${new URL(path, site).href}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function keyOf({ commune, dossier }: DossierSummary): string {
  return `${commune}/${dossier}`;
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, sign => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** Lines have at most 75 bytes; the rest goes on after a blank, and no letter is cut through. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let room = 75;
  for (const sign of line) {
    const size = sign.codePointAt(0) ?? 0;
    const bytes = size < 0x80 ? 1 : size < 0x800 ? 2 : size < 0x10000 ? 3 : 4;
    if (bytes > room) {
      parts.push(part);
      part = '';
      room = 74;
    }
    part += sign;
    room -= bytes;
  }
  return [...parts, part].join('\r\n ');
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
