import { createHash } from 'node:crypto';

/** One question to a forge; `path` begins below the address of its API, with its query. */
export interface ForgeCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
}

export interface ForgeResponse {
  /** 200 or 404; every other answer is a fault. */
  readonly status: number;
  readonly body: unknown;
  /** Path of the next page. */
  readonly next?: string | undefined;
  /** How many entries all pages hold, where the forge says it. */
  readonly total?: number | undefined;
}

export type Transport = (call: ForgeCall) => Promise<ForgeResponse>;

/** Where saved answers lie; names are those of `answerName`. */
export interface AnswerStore {
  readonly load: (name: string) => string | undefined;
  readonly save: (name: string, text: string) => void;
}

/** Name of the file with the answer to a call: readable, and different for different calls. */
export function answerName({ method, path, body }: ForgeCall): string {
  const key = JSON.stringify([method, path, body ?? null]);
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 10);
  const words = `${method}-${path}`.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${words.slice(0, 120).toLowerCase()}-${hash}.json`;
}

/** Saves each answer with the call it answers, and nothing of headers: no token can come into the folder. */
export function recordAnswers(transport: Transport, store: AnswerStore): Transport {
  return async call => {
    const response = await transport(call);
    store.save(answerName(call), `${JSON.stringify({ call, response }, null, 2)}\n`);
    return response;
  };
}
