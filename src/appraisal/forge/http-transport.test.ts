import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, askAll, askMaybe } from './ask.ts';
import { askOverHttp } from './http-transport.ts';
import { answerFromSaved } from './saved-transport.ts';
import { recordAnswers } from './transport.ts';

const api = 'https://git.test/api';
const noContent = { status: 200 } as const;

/** A forge that gives the responses in turn; keeps what it was asked and how long was waited. */
function forgeOf(...responses: readonly (Response | Error)[]) {
  const [asked, waited]: [string[], number[]] = [[], []];
  const answers = [...responses];
  const transport = askOverHttp({
    api,
    headers: { Authorization: 'Bearer bi-mat' },
    now: () => 1_000_000,
    wait: async milliseconds => void waited.push(milliseconds),
    async fetch(url, init) {
      asked.push(`${url} ${new Headers(init?.headers).get('authorization')}`);
      const answer = answers.shift();
      if (!answer || answer instanceof Error) throw answer ?? new Error('nothing left');
      return answer;
    },
  });
  return { transport, asked, waited };
}

const limited = (headers: Record<string, string>, status = 403) => new Response('{}', { status, headers });
const call = { method: 'GET', path: '/pulls/1' } as const;

test('tries again what may pass, waiting longer each time, and as long as the forge asks', async () => {
  const reset = limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' });
  const { transport, asked, waited } = forgeOf(
    new Error('no network'),
    new Response('', { status: 502 }),
    reset,
    Response.json([1]),
  );
  expect(await transport(call)).toMatchObject({ ...noContent, body: [1] });
  expect(waited).toEqual([1000, 2000, 30_000]);
  expect(asked).toHaveLength(4);
  const after = forgeOf(limited({ 'retry-after': '7' }, 429), Response.json({}));
  await after.transport(call);
  expect(after.waited).toEqual([7000]);
});

test('says in words what does not pass', async () => {
  const faults = [
    forgeOf(...Array.from({ length: 4 }, () => new Error('no network'))),
    forgeOf(limited({ 'retry-after': '3600' }, 429)),
    forgeOf(new Response('', { status: 401 })),
    forgeOf(new Response('', { status: 422 })),
    forgeOf(new Response('<html>')),
    forgeOf(Response.json([], { headers: { link: '<https://git.test/pulls?page=2>; rel="next"' } })),
    forgeOf(Response.json([], { headers: { link: '<https://>; rel="next"' } })),
  ];
  const messages = await Promise.all(
    faults.map(({ transport }) => transport(call).catch((error: Error) => error.message)),
  );
  expect(messages.join('\n')).toMatchInlineSnapshot(`
    "Không kết nối được tới nơi lưu kho (/pulls/1). Kiểm tra mạng rồi chạy lại.
    Nơi lưu kho tạm từ chối vì đã hỏi quá nhiều. Chờ khoảng một giờ rồi chạy lại.
    Nơi lưu kho không cho đọc (/pulls/1, mã 401). Kiểm tra mã truy cập (token) trong biến môi trường.
    Nơi lưu kho trả lời mã 422 (/pulls/1). Chạy lại sau; nếu vẫn vậy, kiểm tra tên kho và số đề nghị.
    Địa chỉ https://git.test/api không trả lời bằng JSON; kiểm tra tùy chọn --api.
    Trang tiếp theo nằm ngoài địa chỉ https://git.test/api; kiểm tra tùy chọn --api.
    Trang tiếp theo nằm ngoài địa chỉ https://git.test/api; kiểm tra tùy chọn --api."
  `);
  const missing = forgeOf(new Response('', { status: 404 }));
  await expect(ask(missing.transport, call, z.object({}))).rejects.toThrow('Nơi lưu kho không có /pulls/1.');
  const other = forgeOf(Response.json({ head: { sha: 7 } }));
  const schema = z.object({ head: z.object({ sha: z.string() }) });
  await expect(ask(other.transport, call, schema)).rejects.toThrow('khác với điều đã biết (/pulls/1, mục head.sha).');
});

test('reads all pages: by links, or by the number of entries there are', async () => {
  const linked = forgeOf(
    Response.json([1, 2], { headers: { link: `<${api}/comments?page=2>; rel="next"` } }),
    Response.json([3]),
  );
  expect(await askAll(linked.transport, '/comments?per_page=2', z.int())).toEqual([1, 2, 3]);
  const counted = forgeOf(
    Response.json([1, 2], { headers: { 'x-total-count': '3' } }),
    Response.json([3], { headers: { 'x-total-count': '3' } }),
  );
  expect(await askAll(counted.transport, '/reviews?limit=50', z.int())).toEqual([1, 2, 3]);
  expect(counted.asked.at(-1)).toBe(`${api}/reviews?limit=50&page=2 Bearer bi-mat`);
});

test('a forge behind another name than its own: the next page is asked where the first one was, with the token', async () => {
  // As a GitLab answered that was asked at http://localhost: by the address its administrator gave it.
  const page = (number: number) => `<http://gitlab.example.com/api/projects/a%2Fb/branches?id=a%2Fb&page=${number}>`;
  const { transport, asked } = forgeOf(
    Response.json([1], {
      headers: { link: `${page(2)}; rel="next", ${page(1)}; rel="first", ${page(2)}; rel="last"` },
    }),
    Response.json([2], {
      headers: { link: `${page(1)}; rel="prev", ${page(1)}; rel="first", ${page(2)}; rel="last"` },
    }),
  );
  expect(await askAll(transport, '/projects/a%2Fb/branches?per_page=1', z.int())).toEqual([1, 2]);
  expect(asked.at(-1)).toBe(`${api}/projects/a%2Fb/branches?id=a%2Fb&page=2 Bearer bi-mat`);
});

test('saved answers give the same without network, and hold no token', async () => {
  const saved = new Map<string, string>();
  const store = {
    load: (name: string) => saved.get(name),
    save: (name: string, text: string) => void saved.set(name, text),
  };
  const { transport } = forgeOf(
    Response.json([1], { headers: { link: `<${api}/a?page=2>; rel="next"` } }),
    Response.json([2]),
  );
  const first = await askAll(recordAnswers(transport, store), '/a?per_page=1', z.int());
  expect(await askAll(answerFromSaved(store), '/a?per_page=1', z.int())).toEqual(first);
  for (const name of saved.keys()) expect(name).toMatch(/^get-a-[a-z0-9-]+\.json$/);
  expect([...saved.values()].join()).not.toContain('bi-mat');
  await expect(askAll(answerFromSaved(store), '/b', z.int())).rejects.toThrow(
    'Thư mục câu trả lời đã lưu thiếu tệp get-b-',
  );
  saved.set([...saved.keys()][0] ?? '', 'không phải JSON');
  await expect(askAll(answerFromSaved(store), '/a?per_page=1', z.int())).rejects.toThrow(
    'không phải câu trả lời đã lưu',
  );
});

test('what is not there is saved, too: a harvest that looked for it can be repeated', async () => {
  const saved = new Map<string, string>();
  const store = {
    load: (name: string) => saved.get(name),
    save: (name: string, text: string) => void saved.set(name, text),
  };
  const { transport } = forgeOf(new Response('', { status: 404 }));
  expect(await askMaybe(recordAnswers(transport, store), '/contents/x', z.object({}))).toBeUndefined();
  expect(await askMaybe(answerFromSaved(store), '/contents/x', z.object({}))).toBeUndefined();
});
