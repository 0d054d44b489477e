import { type CalendarEvent, type CalendarEventsInput, listCalendarEvents } from './calendar-events.ts';

export interface CalendarInput extends CalendarEventsInput {
  readonly title: string;
  readonly site: URL | undefined;
}

/**
 * The days that dossiers and criteria sets state, as a calendar (RFC 5545): what is due, what happened. Nothing in it
 * comes from the clock: an event is stamped with the day of the figures it rests on, and keeps its identifier for ever.
 */
export function buildCalendar({ title, site, ...input }: CalendarInput): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ho So So//Lich cac han//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(title)}`,
    `X-WR-CALNAME:${escapeText(title)}`,
    ...listCalendarEvents(input).flatMap(event => writeEvent(event, site)),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${fold(line)}\r\n`).join('');
}

function writeEvent({ id, day, stamp, summary, description, path }: CalendarEvent, site: URL | undefined): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@ho-so-so`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(site ? [`URL:${new URL(path, site).href}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
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
