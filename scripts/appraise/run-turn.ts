import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { HarvestFault } from '../../src/harvest-appraisal.ts';
import { listOpenRequests } from '../../src/requests/comment/list-open.ts';
import { Refusal } from '../../src/text/refusal.ts';
import { openTransport } from '../request/open-transport.ts';
import { answerRequest, harvestRequest, recordRequest, type Turn } from './turn-steps.ts';

export interface TurnCall {
  readonly root: string;
  readonly forge?: string | undefined;
  readonly repository?: string | undefined;
  readonly api?: string | undefined;
  /** undefined: all that are open. */
  readonly request?: string | undefined;
  /** Folder of the saved answers, one folder a request. */
  readonly answers: string;
  readonly only?: string | undefined;
  readonly as?: string | undefined;
}

const steps = {
  harvest: { title: 'thu', run: harvestRequest },
  record: { title: 'ghi', run: recordRequest },
  answer: { title: 'trả lời', run: answerRequest },
} as const;
type Step = keyof typeof steps;
const order: readonly Step[] = ['harvest', 'record', 'answer'];

/**
 * One turn over the requests of a forge: what was said is harvested and its answers saved, recorded on a branch from
 * the saved answers, and wrong commands are answered. The steps can run as jobs with rights of their own. A request
 * that fails keeps no other from its turn. The exit code, or why the call is wrong.
 */
export async function runTurn(call: TurnCall): Promise<number | string> {
  const opened = openTransport({ ...call, forge: call.forge ?? '' });
  if (typeof opened === 'string') return opened;
  const only = order.find(step => step === call.only);
  if (call.only !== undefined && !only) return `Không có bước "${call.only}"; chọn ${order.join(', ')}.`;
  const wanted = only ? [only] : order;
  const self = call.as ?? '';
  if (wanted.some(step => step !== 'record') && self === '') return 'Cần --as, tên đăng nhập mà máy dùng để trả lời.';
  const number = Number(call.request);
  if (call.request !== undefined && (!Number.isInteger(number) || number < 1))
    return 'Số của đề nghị không đúng, ví dụ --request 12.';
  const turn = { ...opened, root: call.root, folder: resolve(call.answers), self };
  const requests = call.request === undefined ? await findRequests(turn, wanted) : [number];
  if (requests.length === 0) console.log('Không có đề nghị nào đang mở.');
  const outcomes: boolean[] = [];
  for (const request of requests) outcomes.push(await turnOne(turn, request, wanted));
  return outcomes.every(isDone => isDone) ? 0 : 2;
}

/** The first step asks the forge; the others take up what it left. */
async function findRequests({ transport, forge, repository, folder }: Turn, [first]: readonly Step[]) {
  if (first === 'harvest') return listOpenRequests(transport, forge, repository);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap(name => (/^[1-9]\d*$/.test(name) ? Number(name) : [])).toSorted((left, right) => left - right);
}

async function turnOne(turn: Turn, request: number, wanted: readonly Step[]): Promise<boolean> {
  for (const step of wanted) {
    try {
      console.log(`Đề nghị ${request}, ${steps[step].title}: ${await steps[step].run(turn, request)}`);
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof HarvestFault)) throw error;
      console.error(`Đề nghị ${request}, ${steps[step].title}: ${error.message}`);
      return false;
    }
  }
  return true;
}
