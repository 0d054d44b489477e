import type { Forge } from '../../schema/appraisal.ts';
import type { ForgeSource, RequestId } from './forge-source.ts';
import { giteaSource } from './gitea.ts';
import { githubSource } from './github.ts';
import { gitlabSource } from './gitlab.ts';
import type { Transport } from './transport.ts';

const sources: Readonly<Record<Forge, (transport: Transport, id: RequestId) => ForgeSource>> = {
  github: githubSource,
  gitlab: gitlabSource,
  gitea: giteaSource,
};

/** A request of a forge, read over the transport given. */
export function openForge(forge: Forge, transport: Transport, id: RequestId): ForgeSource {
  return sources[forge](transport, id);
}

/** How each forge wants to be told who asks. */
export function tokenHeaders(forge: Forge, token: string | undefined): Readonly<Record<string, string>> {
  if (!token) return {};
  if (forge === 'gitlab') return { 'PRIVATE-TOKEN': token };
  return { Authorization: forge === 'github' ? `Bearer ${token}` : `token ${token}` };
}
