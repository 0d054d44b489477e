import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openForge } from '../../src/appraisal/forge/open-forge.ts';
import { answerFromSaved } from '../../src/appraisal/forge/saved-transport.ts';
import { recordAnswers, type Transport } from '../../src/appraisal/forge/transport.ts';
import { openRepository } from '../../src/data/repository.ts';
import { openSavedAnswers } from '../../src/data/saved-answers.ts';
import { writeAppraisal } from '../../src/data/write-appraisal.ts';
import { harvestAppraisal, NoDossier } from '../../src/harvest-appraisal.ts';
import { commentOnRequest } from '../../src/requests/comment/comment-on-request.ts';
import {
  answersMark,
  formatAnswers,
  harvestReportSchema,
  hasAnswers,
} from '../../src/requests/comment/format-answers.ts';
import type { OpenedForge } from '../request/open-transport.ts';
import { pushAppraisal, resumeAppraisal } from '../request/record-appraisal.ts';
import { inCleanTree } from './clean-tree.ts';
import { nothingHarvested, reportHarvest } from './harvest-report.ts';

export interface Turn extends OpenedForge {
  readonly root: string;
  /** Where answers are saved, one folder a request. */
  readonly folder: string;
  /** Login under which we answer. */
  readonly self: string;
}

const folderOf = ({ folder }: Turn, request: number) => join(folder, String(request));
const reportOf = (turn: Turn, request: number) => join(folderOf(turn, request), 'thu-nhan.json');

export async function harvestRequest(turn: Turn, request: number): Promise<string> {
  const folder = folderOf(turn, request);
  mkdirSync(folder, { recursive: true });
  const transport = recordAnswers(turn.transport, openSavedAnswers(folder));
  return inCleanTree(turn.root, async tree => {
    await resumeAppraisal(tree, request);
    const outcome = await harvestIn(tree, { ...turn, transport }, request);
    const report = outcome ? reportHarvest(outcome) : nothingHarvested;
    writeFileSync(reportOf(turn, request), `${JSON.stringify(report, null, 2)}\n`);
    return outcome ? `${report.changed.length} tệp có ý kiến mới.` : 'không sửa hồ sơ nào.';
  });
}

export async function recordRequest(turn: Turn, request: number): Promise<string> {
  const transport = answerFromSaved(openSavedAnswers(folderOf(turn, request)));
  return inCleanTree(turn.root, async tree => {
    await resumeAppraisal(tree, request);
    const outcome = await harvestIn(tree, { ...turn, transport }, request);
    if (!outcome) return 'không có gì để ghi.';
    for (const [file, text] of outcome.changed) writeAppraisal(tree, file, text);
    const pushed = await pushAppraisal(tree, { request, forge: turn.forge });
    return 'message' in pushed ? pushed.message : `còn tệp khác bị sửa: ${pushed.others.join(', ')}.`;
  });
}

export async function answerRequest(turn: Turn, request: number): Promise<string> {
  const report = harvestReportSchema.parse(JSON.parse(readFileSync(reportOf(turn, request), 'utf8')));
  const words = { mark: answersMark, text: formatAnswers(report), onlyUpdate: !hasAnswers(report) };
  const done = await commentOnRequest(turn.transport, { ...turn, request, ...words });
  return { created: 'đã viết.', updated: 'đã cập nhật.', same: 'không có gì mới.' }[done];
}

interface Asked {
  readonly forge: OpenedForge['forge'];
  readonly repository: string;
  readonly self: string;
  readonly transport: Transport;
}

/** What a request holds, as harvested into a tree; undefined for one that is about no dossier. */
async function harvestIn(root: string, { forge, transport, ...id }: Asked, request: number) {
  try {
    return await harvestAppraisal({
      repository: openRepository(root),
      source: openForge(forge, transport, { ...id, request }),
      dossier: undefined,
      stage: undefined,
      now: `${new Date().toISOString().slice(0, 19)}Z`,
    });
  } catch (error) {
    if (error instanceof NoDossier) return undefined;
    throw error;
  }
}
