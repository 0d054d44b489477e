import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { githubSource } from '../appraisal/forge/github.ts';
import { askOverHttp } from '../appraisal/forge/http-transport.ts';
import type { Transport } from '../appraisal/forge/transport.ts';
import { sampleFiles } from '../checks/testing/sample-files.ts';
import { openRepository } from '../data/repository.ts';
import { writeAppraisal } from '../data/write-appraisal.ts';
import { type HarvestOutcome, harvestAppraisal } from '../harvest-appraisal.ts';
import type { Forge } from '../schema/appraisal.ts';
import { StubRequest } from './forge-stub.ts';
import { type GitSandbox, openSandbox } from './git-sandbox.ts';
import { githubStub } from './github-stub.ts';

export const dossier = 'communes/xa-thu/2024';
export const results = `${dossier}/results.yaml`;

const procedure = `source: Phụ lục 02
validFrom: 2023-12-01
dossierContents: [Báo cáo]
stages:
  - { id: self-assessment, title: Tự đánh giá, role: uy-ban-xa, document: mau-thu, text: [Xã tự đánh giá.] }
  - { id: appraisal, title: Thẩm định, role: huyen, text: [Huyện thẩm định.] }
  - { id: opinion, title: Tham gia ý kiến, role: thanh-vien, text: [Thành viên có ý kiến.] }
  - { id: verification, title: Thẩm tra, role: so, independent: true, onDisagreement: conference, text: [Sở thẩm tra.] }
`;

const otherDistrict = '  - { id: huyen-khac, name: Khác, kind: huyện, level: district, parent: tinh-thu }\n';

const roles = `roles:
  - { id: uy-ban-xa, title: Đơn vị tự đánh giá, body: Ủy ban nhân dân xã }
  - { id: huyen, title: Cơ quan thẩm định, body: Ủy ban nhân dân huyện }
  - { id: thanh-vien, title: Người tham gia ý kiến, body: Thành viên Ban Chỉ đạo }
  - { id: so, title: Cơ quan thẩm tra, body: Sở }
reviewers:
  - { id: xa-1, role: uy-ban-xa, function: Công chức xã, unit: xa-thu, logins: [{ forge: github, login: xa-thu }], validFrom: 2024-01-01 }
  - { id: huyen-1, role: huyen, function: Phó Trưởng phòng, unit: huyen-thu, logins: [{ forge: github, login: huyen-a }], validFrom: 2024-01-01 }
  - { id: huyen-2, role: huyen, function: Chuyên viên, unit: huyen-thu, logins: [{ forge: github, login: huyen-b }, { forge: github, login: huyen-b2 }], validFrom: 2024-01-01 }
  - { id: huyen-cu, role: huyen, function: Nguyên Trưởng phòng, unit: huyen-thu, logins: [{ forge: github, login: huyen-cu }], validFrom: 2023-01-01, validTo: 2024-06-30 }
  - { id: huyen-khac, role: huyen, function: Trưởng phòng, unit: huyen-khac, logins: [{ forge: github, login: huyen-khac }], validFrom: 2024-01-01 }
  - { id: bcd-1, role: thanh-vien, function: Thành viên Ban Chỉ đạo, unit: tinh-thu, logins: [{ forge: github, login: bcd }], validFrom: 2024-01-01 }
  - { id: so-1, role: so, function: Phó Giám đốc, unit: tinh-thu, logins: [{ forge: github, login: so }], validFrom: 2024-01-01 }
`;

export interface AppraisalSandbox extends GitSandbox {
  readonly request: StubRequest;
  /** Text of a file of the dossier on the commune's branch. */
  readonly textOf: (name: string) => string;
  /** Changes files of the dossier on the commune's branch; "--amend" rewrites it, as a push with force does. */
  readonly amend: (files: Readonly<Record<string, string>>, date: string, ...flags: string[]) => void;
  readonly open: (number: number, branch: string) => StubRequest;
  /** Harvests on the main branch and writes what is new. */
  readonly harvest: (now: string, request?: StubRequest) => Promise<HarvestOutcome>;
  readonly calls: string[];
  /** The stub forge, as an adapter asks it. */
  readonly transport: Transport;
}

/** The sample commune's dossier as request 12 of "xa-thu" on branch "xa-thu-2024", pushed on 1 November. */
export function makeAppraisalSandbox(forge: Forge = 'github'): AppraisalSandbox {
  const root = mkdtempSync(join(tmpdir(), 'hoso-tham-dinh-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const sandbox = openSandbox(root);
  const all = Object.entries({
    ...sampleFiles,
    'content/administrative-units.yaml': `${sampleFiles['content/administrative-units.yaml']}${otherDistrict}`,
    'criteria/bo-thu/procedure.yaml': procedure,
    'content/roles.yaml': roles.replaceAll('forge: github', `forge: ${forge}`),
  });
  const isOfDossier = (name: string) => name.startsWith(`${dossier}/`);
  sandbox.git('init', '-q', '-b', 'main');
  sandbox.write(Object.fromEntries(all.filter(([name]) => !isOfDossier(name))));
  sandbox.commit('Kho của tỉnh', '2024-10-01T00:00:00Z');
  sandbox.git('checkout', '-q', '-b', 'xa-thu-2024');
  sandbox.write(Object.fromEntries(all.filter(([name]) => isOfDossier(name))));
  sandbox.commit('Hồ sơ năm 2024', '2024-11-01T00:00:00Z');
  sandbox.git('checkout', '-q', 'main');
  const requests: StubRequest[] = [];
  const stub = githubStub(requests, 'thu/ho-so');
  const open = (number: number, branch: string) => {
    const request = new StubRequest(sandbox, { number, author: 'xa-thu', branch });
    requests.push(request);
    return request;
  };
  const request = open(12, 'xa-thu-2024');
  const transport = askOverHttp({ api: stub.api, headers: {}, fetch: stub.fetch, wait: async () => {}, now: () => 0 });
  return {
    ...sandbox,
    request,
    open,
    calls: stub.calls,
    transport,
    textOf: name => `${sandbox.git('show', `${request.branch}:${dossier}/${name}`)}\n`,
    amend(files, date, ...flags) {
      sandbox.git('checkout', '-q', request.branch);
      sandbox.write(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${dossier}/${name}`, text])));
      sandbox.commit('Sửa hồ sơ', date, ...flags);
      sandbox.git('checkout', '-q', 'main');
    },
    async harvest(now, from = request) {
      const source = githubSource(transport, { repository: 'thu/ho-so', request: from.number });
      const outcome = await harvestAppraisal({
        repository: openRepository(root),
        source,
        dossier: undefined,
        stage: undefined,
        now,
      });
      for (const [file, text] of outcome.changed) writeAppraisal(root, file, text);
      if (outcome.changed.size > 0) sandbox.commit('Ý kiến thẩm định', now);
      return outcome;
    },
  };
}
