import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { askOverHttp } from '../../src/appraisal/forge/http-transport.ts';
import { tokenHeaders } from '../../src/appraisal/forge/open-forge.ts';
import type { Transport } from '../../src/appraisal/forge/transport.ts';
import { type Forge, forges } from '../../src/schema/appraisal.ts';

export interface OpenedForge {
  readonly forge: Forge;
  /** "owner/name" */
  readonly repository: string;
  readonly transport: Transport;
}

export interface ForgeOptions {
  readonly forge: string;
  readonly repository?: string | undefined;
  readonly api?: string | undefined;
}

/** The token comes from the environment only, never from the command line, where others could read it. */
const tokenNames = ['HOSO_TOKEN', 'GITHUB_TOKEN', 'GITEA_TOKEN', 'GITLAB_TOKEN'];
/** A forge with its repository, as options and environment name them; a Vietnamese sentence where something lacks. */
export function openTransport(options: ForgeOptions): OpenedForge | string {
  const forge = forges.find(each => each === options.forge);
  if (!forge) return `Không có nơi lưu kho "${options.forge}"; chọn ${forges.join(', ')}.`;
  const repository = options.repository ?? process.env.GITHUB_REPOSITORY ?? process.env.CI_PROJECT_PATH;
  if (repository === undefined || !/^[\w.-]+(\/[\w.-]+)+$/.test(repository))
    return 'Thiếu --repository, ví dụ --repository so-khcn/ho-so-so.';
  const api = options.api ?? apiOf(forge);
  if (api === undefined) return 'Thiếu --api, ví dụ --api https://kho.example.vn/api/v1.';
  const token = readToken();
  const transport = askOverHttp({
    api,
    headers: tokenHeaders(forge, token),
    fetch,
    wait: setTimeout,
    now: Date.now,
  });
  return { forge, repository, transport };
}

export function readToken(): string | undefined {
  return tokenNames.map(name => process.env[name]).find(value => value !== undefined && value !== '');
}

/** Forgejo and Gitea name their API as GitHub does; GitLab has a name of its own. */
function apiOf(forge: Forge): string | undefined {
  if (forge === 'gitlab') return process.env.CI_API_V4_URL ?? 'https://gitlab.com/api/v4';
  return process.env.GITHUB_API_URL ?? (forge === 'github' ? 'https://api.github.com' : undefined);
}
