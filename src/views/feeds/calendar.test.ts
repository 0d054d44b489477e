import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { summaryOf } from '../testing/summaries.ts';
import { buildCalendar } from './calendar.ts';

const titles: Readonly<Record<string, string>> = {
  a: 'Xã Quảng Trị; Hà Tĩnh, phường Nguyễn Thị Minh Khai và các thôn, bản ở vùng sâu',
  b: 'Xã Bê',
};
const calendar = buildCalendar({
  title: 'Các hạn',
  site: new URL('https://hoso.example.gov.vn'),
  communeTitle: commune => titles[commune] ?? commune,
  dossiers: [
    summaryOf('b', { asOf: '2024-06-30', deadlines: [['2024-10-30', 35]] }),
    summaryOf('a', {
      asOf: '2024-06-30',
      deadlines: [
        ['2024-09-15', 2],
        ['2024-10-30', 33],
      ],
    }),
    summaryOf('c'),
  ],
});

test('a reader of calendars finds one event a dossier and day, in order', () => {
  const component = new ICAL.Component(ICAL.parse(calendar));
  const events = component.getAllSubcomponents('vevent').map(event => new ICAL.Event(event));
  expect(events.map(event => [event.uid, event.startDate.toString(), event.startDate.isDate, event.summary])).toEqual([
    ['a.2024.2024-09-15@ho-so-so', '2024-09-15', true, `${titles.a}: hạn 2 tiêu chí`],
    ['a.2024.2024-10-30@ho-so-so', '2024-10-30', true, `${titles.a}: hạn 33 tiêu chí`],
    ['b.2024.2024-10-30@ho-so-so', '2024-10-30', true, 'Xã Bê: hạn 35 tiêu chí'],
  ]);
  expect(component.getAllSubcomponents('vevent')[0]?.getFirstPropertyValue('url')).toBe(
    'https://hoso.example.gov.vn/xa/a/2024/',
  );
  expect(component.getAllSubcomponents('vevent')[0]?.getFirstPropertyValue('dtstamp')?.toString()).toBe(
    '2024-06-30T00:00:00Z',
  );
});

test('no line is longer than 75 bytes, none ends inside a letter, all end with CRLF', () => {
  const lines = calendar.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(Math.max(...lines.map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.some(line => line.startsWith(' '))).toBe(true);
  expect(calendar).not.toContain('\uFFFD');
});

test('a reader refuses a calendar that is cut off', () => {
  expect(() => ICAL.parse(calendar.slice(0, -20))).toThrow();
});
