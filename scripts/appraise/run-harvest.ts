import { resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { ForgeFault } from '../../src/appraisal/forge/forge-source.ts';
import { askOverHttp } from '../../src/appraisal/forge/http-transport.ts';
import { openForge, tokenHeaders } from '../../src/appraisal/forge/open-forge.ts';
import { answerFromSaved } from '../../src/appraisal/forge/saved-transport.ts';
import { recordAnswers, type Transport } from '../../src/appraisal/forge/transport.ts';
import { openRepository } from '../../src/data/repository.ts';
import { openSavedAnswers } from '../../src/data/saved-answers.ts';
import { writeAppraisal } from '../../src/data/write-appraisal.ts';
import { HarvestFault, harvestAppraisal, NoDossier } from '../../src/harvest-appraisal.ts';
import { type Forge, forges } from '../../src/schema/appraisal.ts';
import { formatHarvest, nothingHarvested, reportHarvest } from './harvest-report.ts';

export interface AppraiseCall {
  readonly root: string;
  readonly dossier: string | undefined;
  readonly forge?: string | undefined;
  readonly repository?: string | undefined;
  readonly request?: string | undefined;
  readonly api?: string | undefined;
  readonly stage?: string | undefined;
  readonly record?: string | undefined;
  readonly from?: string | undefined;
  readonly as?: string | undefined;
  /** Of status: the newest commit of a request that is not merged yet. */
  readonly head?: string | undefined;
  readonly isDryRun: boolean;
  readonly format: string;
}

/** Harvests and writes; the exit code, or why the call is wrong. */
export async function runHarvest(call: AppraiseCall): Promise<number | string> {
  const forge = forges.find(each => each === call.forge);
  const request = Number(call.request);
  const repository = call.repository ?? process.env.GITHUB_REPOSITORY ?? process.env.CI_PROJECT_PATH;
  if (!forge) return `Cần --forge ${forges.join('|')}.`;
  if (!Number.isInteger(request) || request < 1) return 'Cần số của đề nghị, ví dụ --request 12.';
  if (!repository || !/^\w[\w.-]*(\/\w[\w.-]*)+$/.test(repository))
    return 'Cần tên kho, ví dụ --repository so-khcn/ho-so-so.';
  const transport = openTransport(forge, call);
  if (typeof transport === 'string') return transport;
  try {
    const outcome = await harvestAppraisal({
      repository: openRepository(call.root),
      source: openForge(forge, transport, { repository, request, self: call.as }),
      dossier: call.dossier,
      stage: call.stage,
      now: `${new Date().toISOString().slice(0, 19)}Z`,
    });
    if (!call.isDryRun) for (const [file, text] of outcome.changed) writeAppraisal(call.root, file, text);
    process.stdout.write(
      call.format === 'json' ? `${JSON.stringify(reportHarvest(outcome), null, 2)}\n` : formatHarvest(outcome),
    );
    return 0;
  } catch (error) {
    if (error instanceof NoDossier) {
      process.stdout.write(
        call.format === 'json' ? `${JSON.stringify(nothingHarvested, null, 2)}\n` : `${error.message}\n`,
      );
      return 0;
    }
    if (!(error instanceof ForgeFault || error instanceof HarvestFault)) throw error;
    console.error(error.message);
    return 2;
  }
}

function openTransport(forge: Forge, call: AppraiseCall): Transport | string {
  if (call.from) return answerFromSaved(openSavedAnswers(resolve(call.from)));
  const api = call.api ?? apiOf(forge);
  if (!api) return 'Cần địa chỉ API, ví dụ --api https://git.example.vn/api/v1.';
  // A token must not travel in the clear; a stub on this machine has none to lose.
  if (!/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(api))
    return 'Địa chỉ API phải bắt đầu bằng https://.';
  const token = tokenOf(forge);
  const transport = askOverHttp({ api, headers: tokenHeaders(forge, token), fetch, wait, now: Date.now });
  return call.record ? recordAnswers(transport, openSavedAnswers(resolve(call.record))) : transport;
}

function apiOf(forge: Forge): string | undefined {
  const { GITHUB_API_URL, CI_API_V4_URL } = process.env;
  if (forge === 'github') return GITHUB_API_URL ?? 'https://api.github.com';
  return forge === 'gitlab' ? (CI_API_V4_URL ?? 'https://gitlab.com/api/v4') : GITHUB_API_URL;
}

function tokenOf(forge: Forge): string | undefined {
  const { GITHUB_TOKEN, GITLAB_TOKEN, GITEA_TOKEN } = process.env;
  return { github: GITHUB_TOKEN, gitlab: GITLAB_TOKEN, gitea: GITEA_TOKEN }[forge];
}
