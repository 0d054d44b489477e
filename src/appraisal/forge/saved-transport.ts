import { z } from 'zod';
import { ForgeFault } from './forge-source.ts';
import { type AnswerStore, answerName, type Transport } from './transport.ts';

const savedSchema = z.object({
  response: z.object({
    status: z.int(),
    /** What is not there has none. */
    body: z.unknown().optional(),
    next: z.string().optional(),
    total: z.int().optional(),
  }),
});

/** Answers from saved ones alone; never asks the network. */
export function answerFromSaved(store: AnswerStore): Transport {
  return async call => {
    const name = answerName(call);
    const text = store.load(name);
    if (text === undefined) {
      throw new ForgeFault(
        `Thư mục câu trả lời đã lưu thiếu tệp ${name}. Lưu lại bằng: npx hoso appraise harvest ... --record THƯ_MỤC`,
      );
    }
    const saved = savedSchema.safeParse(parseJson(text));
    if (!saved.success) throw new ForgeFault(`Tệp ${name} không phải câu trả lời đã lưu; lưu lại bằng --record.`);
    const { body, ...rest } = saved.data.response;
    return { ...rest, body };
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
