import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

test('a script, on its line', () => {
  expect(
    findingsOf('text-plain', {
      files: {
        'report/mo-dau.md': `---
title: Mở đầu
---
Xã Thử.

<script>alert(1)</script>
`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:6:1 error
      Lời văn có mã lệnh hoặc mã HTML: «<script>».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    "
  `);
});

test('an address that runs code', () => {
  expect(
    findingsOf('text-plain', { edits: [['evidence/1.1.md', 'Xã đã', '[Xem](javascript:alert(1)) đã']] }),
  ).toMatchInlineSnapshot(`
    "evidence/1.1.md:6:1 error 1.1
      Lời văn có mã lệnh hoặc mã HTML: «](javascript:».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    "
  `);
});

test('each way to write such an address', () => {
  expect(
    findingsOf('text-plain', {
      files: {
        'report/mo-dau.md': `---
title: Mở đầu
---
[a](JavaScript:x)
<javascript:x>
[b]( data:text/html,x)
[c][1]
[1]: vbscript:x
[d](java&#115;cript:x)
[e](<javascript:x>)
`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:4:1 error
      Lời văn có mã lệnh hoặc mã HTML: «](JavaScript:».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    report/mo-dau.md:5:1 error
      Lời văn có mã lệnh hoặc mã HTML: «<javascript:».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    report/mo-dau.md:6:1 error
      Lời văn có mã lệnh hoặc mã HTML: «]( data:».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    report/mo-dau.md:8:1 error
      Lời văn có mã lệnh hoặc mã HTML: «[1]: vbscript:».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    report/mo-dau.md:9:1 error
      Lời văn có mã lệnh hoặc mã HTML: «](java&#».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    report/mo-dau.md:10:1 error
      Lời văn có mã lệnh hoặc mã HTML: «](<javascript:».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    "
  `);
});

test('each kind of HTML', () => {
  expect(
    findingsOf('text-plain', {
      files: {
        'report/mo-dau.md': `---
title: Mở đầu
---
<!-- ẩn -->
<img src=x onerror=y>
</div>
<!DOCTYPE html>
<?php
<script
src=x>
<![CDATA[x]]>
`,
      },
    }),
  ).toMatchInlineSnapshot(`
    "report/mo-dau.md:4:1 error
      Lời văn có mã lệnh hoặc mã HTML: «<!--».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    report/mo-dau.md:5:1 error
      Lời văn có mã lệnh hoặc mã HTML: «<img src=x onerror=y>».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    report/mo-dau.md:6:1 error
      Lời văn có mã lệnh hoặc mã HTML: «</div>».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    report/mo-dau.md:7:1 error
      Lời văn có mã lệnh hoặc mã HTML: «<!DOCTYPE».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    report/mo-dau.md:8:1 error
      Lời văn có mã lệnh hoặc mã HTML: «<?».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    report/mo-dau.md:9:1 error
      Lời văn có mã lệnh hoặc mã HTML: «<script».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    report/mo-dau.md:11:1 error
      Lời văn có mã lệnh hoặc mã HTML: «<![CDATA[».
      → Xóa mã này; đường dẫn viết <https://địa-chỉ>, chữ đậm viết **chữ đậm**.
    "
  `);
});

test('Markdown', () => {
  expect(
    findingsOf('text-plain', {
      files: {
        'report/mo-dau.md': `---
title: Mở đầu
---
Trang <https://xa-thu.example/a>, thư <a@xa-thu.example>, [trang](https://xa-thu.example), **đậm**, [mục](#muc).
`,
      },
    }),
  ).toBe('');
});

test('signs of comparison', () => {
  expect(
    findingsOf('text-plain', {
      files: {
        'report/mo-dau.md': `---
title: Mở đầu
---
Tỷ lệ < 5% và > 3%; 3<5; a <= b; chỉ tiêu <70
`,
      },
    }),
  ).toBe('');
});

test('code', () => {
  expect(
    findingsOf('text-plain', {
      files: {
        'report/mo-dau.md': `---
title: Mở đầu
---
Viết \`<b>\` trong lời văn.
`,
      },
    }),
  ).toBe('');
});

test('words like "javascript: " outside of links', () => {
  expect(
    findingsOf('text-plain', {
      files: {
        'report/mo-dau.md': `---
title: Mở đầu
---
Dùng javascript: không được.
`,
      },
    }),
  ).toBe('');
});
