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
  documentTitle: document => `Báo cáo ${document}`,
  sets: [
    { id: 'bo', title: 'Bộ mẫu', procedure: { validFrom: '2023-05-30', validTo: '2025-06-30' } },
    { id: 'khac', title: 'Bộ khác', procedure: undefined },
  ],
  dossiers: [
    summaryOf('b', { asOf: '2024-06-30', deadlines: [['2024-10-30', 35]], until: '2024-12-31' }),
    summaryOf('a', {
      asOf: '2024-06-30',
      until: '2024-12-31',
      issued: [['mau-01', '2024-07-02']],
      appraisedOn: '2024-08-01',
      deadlines: [
        ['2024-09-15', 2],
        ['2024-10-30', 33],
      ],
    }),
    summaryOf('c'),
  ],
});

test('a reader of calendars finds every day that is stated, in order; what falls to many on one day once', () => {
  const component = new ICAL.Component(ICAL.parse(calendar));
  const events = component.getAllSubcomponents('vevent').map(event => new ICAL.Event(event));
  const told = events.map(({ uid, startDate, summary }) => `${startDate} ${summary} (${uid})`);
  expect(told).toMatchInlineSnapshot(`
    [
      "2023-05-30 Bộ mẫu: hồ sơ, trình tự bắt đầu áp dụng (bo.trinh-tu.2023-05-30@ho-so-so)",
      "2024-06-30 2 xã, phường, thị trấn: ngày chốt số liệu của hồ sơ năm 2024 (bo.2024.so-lieu.2024-06-30@ho-so-so)",
      "2024-07-02 Xã Quảng Trị; Hà Tĩnh, phường Nguyễn Thị Minh Khai và các thôn, bản ở vùng sâu: ban hành Báo cáo mau-01 (bo.2024.mau-01.2024-07-02@ho-so-so)",
      "2024-08-01 Xã Quảng Trị; Hà Tĩnh, phường Nguyễn Thị Minh Khai và các thôn, bản ở vùng sâu: kết luận thẩm định (bo.2024.tham-dinh.2024-08-01@ho-so-so)",
      "2024-09-15 Xã Quảng Trị; Hà Tĩnh, phường Nguyễn Thị Minh Khai và các thôn, bản ở vùng sâu: hạn 2 tiêu chí (a.2024.2024-09-15@ho-so-so)",
      "2024-10-30 Xã Quảng Trị; Hà Tĩnh, phường Nguyễn Thị Minh Khai và các thôn, bản ở vùng sâu: hạn 33 tiêu chí (a.2024.2024-10-30@ho-so-so)",
      "2024-10-30 Xã Bê: hạn 35 tiêu chí (b.2024.2024-10-30@ho-so-so)",
      "2024-12-31 2 xã, phường, thị trấn: hết kỳ của hồ sơ năm 2024 (bo.2024.het-ky.2024-12-31@ho-so-so)",
      "2024-12-31 c: ngày chốt số liệu của hồ sơ năm 2024 (bo.2024.so-lieu.2024-12-31@ho-so-so)",
      "2025-06-30 Bộ mẫu: ngày cuối áp dụng hồ sơ, trình tự (bo.trinh-tu.2025-06-30@ho-so-so)",
    ]
  `);
  expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  const urlOf = (id: string) =>
    component
      .getAllSubcomponents('vevent')
      .find(event => event.getFirstPropertyValue('uid') === `${id}@ho-so-so`)
      ?.getFirstPropertyValue('url');
  expect(urlOf('a.2024.2024-10-30')).toBe('https://hoso.example.gov.vn/xa/a/2024/');
  expect(urlOf('bo.2024.het-ky.2024-12-31')).toBe('https://hoso.example.gov.vn/toan-tinh/2024/');
  expect(urlOf('bo.trinh-tu.2023-05-30')).toBe('https://hoso.example.gov.vn/bo-tieu-chi/bo/');
  expect(component.getAllSubcomponents('vevent')[0]?.getFirstPropertyValue('dtstamp')?.toString()).toBe(
    '2023-05-30T00:00:00Z',
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
