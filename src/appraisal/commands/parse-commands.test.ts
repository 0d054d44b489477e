import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandForms } from './command-forms.ts';
import { parseCommands } from './parse-commands.ts';

const criteria = new Set(['1.1', '1.6', '1.10', '1.11', '2.5', '2.6', '3.3', '4.2']);

/** What was read, one line each: "command criterion [value] text", or "! " and the answer. */
function read(body: string, ...anchored: readonly string[]): string {
  const { commands, refused } = parseCommands(body, { criteria, anchored });
  const lines = [
    ...commands.map(each => [each.command, each.criterion, each.value, each.text && `«${each.text}»`]),
    ...refused.map(each => [`! ${each.message}`]),
  ];
  return lines.map(words => words.filter(word => word !== undefined).join(' ')).join('\n');
}

describe('a command is read', () => {
  test.each([
    ['/dat 1.6', 'dat 1.6'],
    ['/đạt 1.6 Số liệu khớp', 'dat 1.6 «Số liệu khớp»'],
    ['/ĐẠT 1.10.', 'dat 1.10'],
    ['/KHÔNG-ĐẠT 2.5, 2.6 thiếu danh sách', 'khong-dat 2.5 «thiếu danh sách»\nkhong-dat 2.6 «thiếu danh sách»'],
    ['/khong-dat 2.5: thiếu danh sách', 'khong-dat 2.5 «thiếu danh sách»'],
    ['/khong-dat 2.5, thiếu danh sách', 'khong-dat 2.5 «thiếu danh sách»'],
    ['/bo-sung 3.3 danh sách đã ký', 'bo-sung 3.3 «danh sách đã ký»'],
    ['/khong-danh-gia 1.11 năm nay không giao', 'khong-danh-gia 1.11 «năm nay không giao»'],
    ['/ket-qua 1.6 99,67', 'ket-qua 1.6 99.67'],
    ['/ket-qua 1.6 2.400 người', 'ket-qua 1.6 2.400 người'],
    ['/ket-qua 1.6 2.400', 'ket-qua 1.6 2400'],
    ['/ket-qua 1.6 Có', 'ket-qua 1.6 Có'],
    ['/y-kien 4.2 Cần làm rõ', 'y-kien 4.2 «Cần làm rõ»'],
    ['/rut 1.6', 'rut 1.6'],
    ['/ket-luan đạt', 'ket-luan dat'],
    ['/ket-luan khong-dat: còn 2 tiêu chí', 'ket-luan khong-dat «còn 2 tiêu chí»'],
    ['Tôi đã xem.\n/dat 1.6\r\n/dat 2.5\nCảm ơn xã.', 'dat 1.6\ndat 2.5'],
    ['/dat 1.6 và đề nghị phát huy', 'dat 1.6 «và đề nghị phát huy»'],
    ['/da\u0323t 1.6', 'dat 1.6'],
    ['/dat 1.6 <!-- ghi chú ẩn -->', 'dat 1.6'],
  ])('%j', (body, expected) => {
    expect(read(body)).toBe(expected);
  });

  test.each([
    ['/dat', 'dat 1.6'],
    ['/khong-dat thiếu danh sách', 'khong-dat 1.6 «thiếu danh sách»'],
    ['/dat 1.6', 'dat 1.6'],
    ['/ket-qua 99,67 %', 'ket-qua 1.6 99.67'],
    ['/ket-qua 1.6 99,67', 'ket-qua 1.6 99.67'],
    ['/ket-qua Sử dụng hiệu quả', 'ket-qua 1.6 Sử dụng hiệu quả'],
  ])('on a line of 1.6, without the id: %j', (body, expected) => {
    expect(read(body, '1.6')).toBe(expected);
  });
});

describe('what readers do not see as a line of its own is no command', () => {
  test.each([
    ['inside a sentence', 'Tôi ghi /dat 1.6 nhé'],
    ['in a fence', '```\n/dat 1.6\n```'],
    ['in a fence of tildes left open', '~~~\n/dat 1.6\n\n/dat 2.5'],
    ['in a suggestion', '```suggestion\n/dat 1.6\n```\n'],
    ['in a longer fence', '````\n```\n/dat 1.6\n````'],
    ['in a quotation', '> /dat 1.6\n'],
    ['in an HTML comment', '<!--\n/dat 1.6\n-->'],
    ['in an HTML comment left open', '<!-- \n\n/dat 1.6'],
    ['in an HTML comment within a paragraph', 'Xem <!--\n/dat 1.6\n--> nhé'],
    ['in raw HTML', '<pre>\n/dat 1.6\n</pre>'],
    ['as code', '    /dat 1.6'],
    ['as an address', '/communes/xa-thu/2024'],
    ['as a fraction', '/ 1.6'],
  ])('%s', (_, body) => {
    expect(read(body)).toBe('');
  });

  test('but after all of these it is one again', () => {
    const body = '```\ncode\n```\n/dat 1.6\n<!-- x -->\n/dat 2.5\n> trích\n\n/dat 2.6\n``` một dòng ```\n/dat 3.3';
    expect(read(body)).toBe('dat 1.6\ndat 2.5\ndat 2.6\ndat 3.3');
  });

  test('a comment opened inside a paragraph and never closed hides nothing', () => {
    expect(read('a <!-- b\n\n/dat 1.6')).toBe('dat 1.6');
    expect(read('`<!--`\n/dat 1.6')).toBe('dat 1.6');
    expect(read('/dat 1.6 <!--\nẩn\n-->')).toBe('dat 1.6');
  });
});

test('what cannot be followed is answered with what is possible', () => {
  const bodies: [string, ...string[]][] = [
    ['/duyet 1.6'],
    ['/khongdat 1.6 lý do'],
    ['/không đạt 1.6 lý do'],
    ['/dat'],
    ['/dat 9.9'],
    ['/dat 1.6, 9.9'],
    ['/dat 1.12'],
    ['/dat 1.1-1.11'],
    ['/dat 1.6 và 1.10'],
    ['/dat 1.6 1.10'],
    ['/khong-dat 2.5'],
    ['/khong-dat 2.5, 2.6 ...'],
    ['/ket-qua 1.6'],
    ['/ket-qua 1.6, 2.5 99'],
    ['/ket-qua 99,67'],
    ['/ket-luan'],
    ['/ket-luan không đạt'],
    ['> trích dẫn\n/dat 1.6'],
    ['  /dat 1.6'],
    ['- /dat 1.6'],
    ['\u200b/dat 1.6'],
    ['/dat/khong-dat 1.6'],
    ['/dat 1.6\n/khong-dat 1.6 thiếu'],
    ['/dat 1.6', '2.5'],
    ['/dat 2.5, 2.6', '2.5'],
    ['/ket-qua 1.6', '1.6'],
    ['/dat', '1.6', '1.10'],
    ['/dat 2.5', '1.6', '1.10'],
  ];
  expect(
    bodies.map(([body, ...anchored]) => `${JSON.stringify(body)}\n  ${read(body, ...anchored)}`).join('\n'),
  ).toMatchInlineSnapshot(`
    ""/duyet 1.6"
      ! Không có lệnh "/duyet". Các lệnh dùng được: /dat 1.6 [ghi chú]; /khong-dat 2.5, 2.6 lý do; /bo-sung 3.3 nội dung cần bổ sung; /khong-danh-gia 1.11 lý do; /ket-qua 1.6 99,67; /y-kien 4.2 nội dung; /rut 1.6; /ket-luan dat|khong-dat [lời kết luận].
    "/khongdat 1.6 lý do"
      ! Không có lệnh "/khongdat". Có phải là "/khong-dat"? Các lệnh dùng được: /dat 1.6 [ghi chú]; /khong-dat 2.5, 2.6 lý do; /bo-sung 3.3 nội dung cần bổ sung; /khong-danh-gia 1.11 lý do; /ket-qua 1.6 99,67; /y-kien 4.2 nội dung; /rut 1.6; /ket-luan dat|khong-dat [lời kết luận].
    "/không đạt 1.6 lý do"
      ! Không có lệnh "/khong". Có phải là "/khong-dat"? Các lệnh dùng được: /dat 1.6 [ghi chú]; /khong-dat 2.5, 2.6 lý do; /bo-sung 3.3 nội dung cần bổ sung; /khong-danh-gia 1.11 lý do; /ket-qua 1.6 99,67; /y-kien 4.2 nội dung; /rut 1.6; /ket-luan dat|khong-dat [lời kết luận].
    "/dat"
      ! Lệnh /dat chưa ghi mã tiêu chí; viết ví dụ: /dat 1.6 [ghi chú]
    "/dat 9.9"
      ! Bộ tiêu chí không có tiêu chí 9.9.
    "/dat 1.6, 9.9"
      ! Bộ tiêu chí không có tiêu chí 9.9.
    "/dat 1.12"
      ! Bộ tiêu chí không có tiêu chí 1.12. Gần giống: 1.1.
    "/dat 1.1-1.11"
      ! Nhiều tiêu chí thì ghi đủ từng mã, cách nhau bằng dấu phẩy, ví dụ: 2.5, 2.6.
    "/dat 1.6 và 1.10"
      ! Nhiều tiêu chí thì ghi đủ từng mã, cách nhau bằng dấu phẩy, ví dụ: 2.5, 2.6.
    "/dat 1.6 1.10"
      ! Nhiều tiêu chí thì ghi đủ từng mã, cách nhau bằng dấu phẩy, ví dụ: 2.5, 2.6.
    "/khong-dat 2.5"
      ! Lệnh /khong-dat thiếu lý do trên cùng dòng; viết ví dụ: /khong-dat 2.5, 2.6 lý do
    "/khong-dat 2.5, 2.6 ..."
      ! Lệnh /khong-dat thiếu lý do trên cùng dòng; viết ví dụ: /khong-dat 2.5, 2.6 lý do
    "/ket-qua 1.6"
      ! Chưa rõ 1.6 là mã tiêu chí hay là kết quả; ghi cả hai, ví dụ: /ket-qua 1.6 99,67
    "/ket-qua 1.6, 2.5 99"
      ! Mỗi lệnh /ket-qua ghi cho một tiêu chí; viết ví dụ: /ket-qua 1.6 99,67
    "/ket-qua 99,67"
      ! Lệnh /ket-qua cần mã một tiêu chí rồi đến kết quả; viết ví dụ: /ket-qua 1.6 99,67
    "/ket-luan"
      ! Lệnh /ket-luan chỉ nhận "dat" hoặc "khong-dat"; viết ví dụ: /ket-luan dat
    "/ket-luan không đạt"
      ! Lệnh /ket-luan chỉ nhận "dat" hoặc "khong-dat"; viết ví dụ: /ket-luan dat
    "> trích dẫn\\n/dat 1.6"
      ! Lệnh /dat nằm liền dưới đoạn trích dẫn; để một dòng trống rồi viết lại lệnh.
    "  /dat 1.6"
      ! Lệnh /dat phải nằm ở đầu dòng, phía trước không có dấu cách, gạch đầu dòng hay ký tự ẩn.
    "- /dat 1.6"
      ! Lệnh /dat phải nằm ở đầu dòng, phía trước không có dấu cách, gạch đầu dòng hay ký tự ẩn.
    "​/dat 1.6"
      ! Lệnh /dat phải nằm ở đầu dòng, phía trước không có dấu cách, gạch đầu dòng hay ký tự ẩn.
    "/dat/khong-dat 1.6"
      ! Không có lệnh "/dat/khong-dat". Có phải là "/khong-dat"? Các lệnh dùng được: /dat 1.6 [ghi chú]; /khong-dat 2.5, 2.6 lý do; /bo-sung 3.3 nội dung cần bổ sung; /khong-danh-gia 1.11 lý do; /ket-qua 1.6 99,67; /y-kien 4.2 nội dung; /rut 1.6; /ket-luan dat|khong-dat [lời kết luận].
    "/dat 1.6\\n/khong-dat 1.6 thiếu"
      ! Trong một ý kiến có hai lệnh trái nhau về tiêu chí 1.6; viết lại một lệnh trong một ý kiến mới.
    ! Trong một ý kiến có hai lệnh trái nhau về tiêu chí 1.6; viết lại một lệnh trong một ý kiến mới.
    "/dat 1.6"
      ! Ý kiến đứng ở tiêu chí 2.5 nhưng lệnh ghi 1.6; viết lệnh ở dòng của tiêu chí 1.6, hoặc trong một ý kiến chung.
    "/dat 2.5, 2.6"
      ! Ý kiến đứng ở tiêu chí 2.5 nhưng lệnh ghi 2.6; viết lệnh ở dòng của tiêu chí 2.6, hoặc trong một ý kiến chung.
    "/ket-qua 1.6"
      ! Chưa rõ 1.6 là mã tiêu chí hay là kết quả; ghi cả hai, ví dụ: /ket-qua 1.6 99,67
    "/dat"
      ! Lệnh /dat chưa ghi mã tiêu chí (các dòng này thuộc 1.6, 1.10); viết ví dụ: /dat 1.6 [ghi chú]
    "/dat 2.5"
      ! Ý kiến đứng ở tiêu chí 1.6, 1.10 nhưng lệnh ghi 2.5; viết lệnh ở dòng của tiêu chí 2.5, hoặc trong một ý kiến chung."
  `);
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...Object.keys(commandForms).map(name => `/${name}`),
    ...[
      '/đạt',
      '/lạ',
      '1.6',
      '2.5,',
      '9.9',
      '99,67',
      ' ',
      '\n',
      '\r\n',
      '> ',
      '```',
      '~~~',
      '<!--',
      '-->',
      '<pre>',
      '\u200b',
      'lý do',
      ', ',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 25 }).map(parts => parts.join('')),
    fc.array(pieces, { maxLength: 25 }).map(parts => parts.join(' ')),
  );
  const anchor = fc.constantFrom(undefined, '1.6');

  test('is read whole or refused: each visible line that begins like a command gives one or the other', () => {
    fc.assert(
      fc.property(text, anchor, (body, anchored) => {
        const { commands, refused } = parseCommands(body, { criteria, anchored: anchored && [anchored] });
        const done = new Set([...commands, ...refused].map(({ line }) => line));
        for (const { command, criterion, text: words } of commands) {
          if (command === 'ket-luan') expect(criterion).toBeUndefined();
          else expect(criteria).toContain(criterion);
          if (anchored && criterion) expect(criterion).toBe(anchored);
          if (commandForms[command].needs && command !== 'ket-qua') expect(words).toMatch(/\p{L}/u);
        }
        for (const { message } of refused) expect(message.length).toBeGreaterThan(10);
        const lines = body.replace(/\r\n?/g, '\n').split('\n');
        for (const line of done) expect(lines[line - 1]).toMatch(/\//);
        expect(commands.filter(({ line }) => refused.some(each => each.line === line))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('without fences, quotations and HTML, no command is passed over', () => {
    const line = fc
      .constantFrom(...Object.keys(commandForms))
      .chain(name => fc.string({ unit: 'grapheme' }).map(words => `/${name} ${words.replace(/[\n\r<>`~]/g, '')}`));
    fc.assert(
      fc.property(line, body => {
        const { commands, refused } = parseCommands(body, { criteria });
        expect(commands.length + refused.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('of several dossiers: each line is of one dossier, or refused for all, and never of two', () => {
    const all = ['xa-a/2024', 'xa-b/2024'];
    const parts = fc.constantFrom(
      '/dat ',
      '/ket-luan ',
      '/ket-qua ',
      ...all,
      '1.6',
      ' ',
      'dat',
      '\n',
      'xa-c/2024',
      ':',
    );
    const body = fc.array(parts, { maxLength: 12 }).map(each => each.join(''));
    fc.assert(
      fc.property(body, words => {
        const [first, second] = all.map(own =>
          parseCommands(words, { criteria, dossier: { own, all, isPlaced: false } }),
        );
        const lines = (read = first) => new Set(read?.commands.map(({ line }) => line));
        expect([...lines(first)].filter(line => lines(second).has(line))).toEqual([]);
        if (first?.isElsewhere === false && second?.isElsewhere === false) {
          expect(first.commands.length + second.commands.length).toBe(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
