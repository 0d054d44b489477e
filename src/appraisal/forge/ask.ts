import type { z } from 'zod';
import { ForgeFault } from './forge-source.ts';
import type { ForgeCall, Transport } from './transport.ts';

/** One answer in the shape expected; throws `ForgeFault` where it is missing or has another shape. */
export async function ask<T>(transport: Transport, call: ForgeCall, schema: z.ZodType<T>): Promise<T> {
  const { status, body } = await transport(call);
  if (status === 404)
    throw new ForgeFault(`Nơi lưu kho không có ${call.path.split('?')[0]}. Kiểm tra tên kho và số đề nghị.`);
  return readShape(body, call, schema);
}

/** The same, undefined where there is no such thing. */
export async function askMaybe<T>(transport: Transport, path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const call: ForgeCall = { method: 'GET', path };
  const { status, body } = await transport(call);
  return status === 404 ? undefined : readShape(body, call, schema);
}

/** All entries of a list over all its pages: by the link to the next one, or by the number of entries there are. */
export async function askAll<T>(transport: Transport, path: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const entries: T[] = [];
  let next: string | undefined = path;
  for (let page = 1; next !== undefined; page++) {
    if (page > 500) throw new ForgeFault(`Quá nhiều trang trả lời (${path.split('?')[0]}).`);
    const call: ForgeCall = { method: 'GET', path: next };
    const response = await transport(call);
    if (response.status === 404) return ask(transport, call, schema.array());
    const found: readonly T[] = readShape(response.body, call, schema.array());
    entries.push(...found);
    const isMore = found.length > 0 && response.total !== undefined && entries.length < response.total;
    next = response.next ?? (isMore ? `${path}&page=${page + 1}` : undefined);
  }
  return entries;
}

function readShape<T>(body: unknown, { path }: ForgeCall, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new ForgeFault(`Câu trả lời của nơi lưu kho khác với điều đã biết (${path.split('?')[0]}, mục ${place}).`);
}

/** Text of a file as the contents API of a forge gives it; undefined for what is no text. */
export function decodeContent(content: string): string | undefined {
  const text = Buffer.from(content, 'base64').toString('utf8');
  return text.includes('\uFFFD') ? undefined : text;
}

/** A moment of a forge, with any offset, as one in UTC: "2024-11-20T08:15:00+07:00" -> "2024-11-20T01:15:00Z". Throws `ForgeFault` for what is none. */
export function toMoment(date: string): string {
  if (Number.isNaN(Date.parse(date))) throw new ForgeFault('Câu trả lời của nơi lưu kho có ngày giờ không đọc được.');
  return `${new Date(date).toISOString().slice(0, 19)}Z`;
}

/** Order of what carries a moment in UTC; what came at the same second keeps its order. */
export function byDate(left: { readonly date: string }, right: { readonly date: string }): number {
  return left.date === right.date ? 0 : left.date < right.date ? -1 : 1;
}
