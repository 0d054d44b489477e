import { ForgeFault } from './forge-source.ts';
import type { ForgeCall, ForgeResponse, Transport } from './transport.ts';

export interface HttpOptions {
  /** Address of the API, e.g. "https://api.github.com". */
  readonly api: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const attempts = 4;
/** Longest wait for a rate limit to pass, in milliseconds; beyond it a person decides. */
const longestWait = 120_000;

/**
 * Asks a forge over the network. Tries again what may pass (no connection, 5xx, rate limit), waits as long as the
 * forge asks for, and turns the rest into `ForgeFault`. The token stays in the headers and goes to the API alone.
 */
export function askOverHttp(options: HttpOptions): Transport {
  const api = options.api.replace(/\/+$/, '');
  return async call => {
    for (let attempt = 1; ; attempt++) {
      const response = await send(options, api, call);
      if (response?.status === 404) return { status: 404, body: undefined };
      if (response?.ok) return await readAnswer(response, api);
      const pause = pauseAfter(response, attempt, options.now());
      if (pause === undefined || attempt === attempts) throw describeFault(response, call);
      await response?.body?.cancel();
      await options.wait(pause);
    }
  };
}

async function send({ fetch, headers }: HttpOptions, api: string, call: ForgeCall): Promise<Response | undefined> {
  const body = call.body === undefined ? undefined : JSON.stringify(call.body);
  const init: RequestInit = {
    method: call.method,
    headers: { Accept: 'application/json', 'User-Agent': 'ho-so-so', 'Content-Type': 'application/json', ...headers },
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
    ...(body === undefined ? {} : { body }),
  };
  try {
    return await fetch(addressOf(api, call), init);
  } catch {
    return undefined;
  }
}

/** GitHub Enterprise keeps GraphQL beside the version of its REST API. */
function addressOf(api: string, { path }: ForgeCall): string {
  return path === '/graphql' ? `${api.replace(/\/v3$/, '')}${path}` : `${api}${path}`;
}

async function readAnswer(response: Response, api: string): Promise<ForgeResponse> {
  const link = /<([^>]+)>;\s*rel="?next"?/.exec(response.headers.get('link') ?? '')?.[1];
  const next = link && pathBelow(api, link);
  if (link !== undefined && next === undefined) {
    throw new ForgeFault(`Trang tiếp theo nằm ngoài địa chỉ ${api}; kiểm tra tùy chọn --api.`);
  }
  const total = Number(response.headers.get('x-total-count') ?? Number.NaN);
  try {
    const body: unknown = await response.json();
    return { status: 200, body, next, total: Number.isInteger(total) ? total : undefined };
  } catch {
    throw new ForgeFault(`Địa chỉ ${api} không trả lời bằng JSON; kiểm tra tùy chọn --api.`);
  }
}

/**
 * Path of a page below the API. A forge names its pages by the address its administrator gave it, which need not be the
 * one it is asked at; the page is asked for at ours all the same, so that the token goes nowhere else.
 */
function pathBelow(api: string, link: string): string | undefined {
  const url = URL.parse(link, api);
  const top = new URL(api).pathname.replace(/\/$/, '');
  return url?.pathname.startsWith(`${top}/`) ? `${url.pathname}${url.search}`.slice(top.length) : undefined;
}

/** Milliseconds to wait before the next attempt; undefined where another one would not help. */
function pauseAfter(response: Response | undefined, attempt: number, now: number): number | undefined {
  const backoff = 1000 * 2 ** (attempt - 1);
  if (!response || response.status >= 500) return backoff;
  if (!isRateLimit(response)) return undefined;
  const after = Number(response.headers.get('retry-after') ?? Number.NaN);
  const reset = Number(
    response.headers.get('x-ratelimit-reset') ?? response.headers.get('ratelimit-reset') ?? Number.NaN,
  );
  const asked = Number.isFinite(after) ? after * 1000 : Number.isFinite(reset) ? reset * 1000 - now : backoff;
  return asked <= longestWait ? Math.max(asked, backoff) : undefined;
}

function isRateLimit(response: Response): boolean {
  if (response.status === 429) return true;
  return (
    response.status === 403 &&
    (response.headers.has('retry-after') || response.headers.get('x-ratelimit-remaining') === '0')
  );
}

function describeFault(response: Response | undefined, { path }: ForgeCall): ForgeFault {
  const where = path.split('?')[0];
  if (!response) return new ForgeFault(`Không kết nối được tới nơi lưu kho (${where}). Kiểm tra mạng rồi chạy lại.`);
  if (isRateLimit(response))
    return new ForgeFault('Nơi lưu kho tạm từ chối vì đã hỏi quá nhiều. Chờ khoảng một giờ rồi chạy lại.');
  if (response.status === 401 || response.status === 403) {
    return new ForgeFault(
      `Nơi lưu kho không cho đọc (${where}, mã ${response.status}). Kiểm tra mã truy cập (token) trong biến môi trường.`,
    );
  }
  return new ForgeFault(
    `Nơi lưu kho trả lời mã ${response.status} (${where}). Chạy lại sau; nếu vẫn vậy, kiểm tra tên kho và số đề nghị.`,
  );
}
