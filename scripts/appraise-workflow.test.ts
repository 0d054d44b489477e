import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { githubSource } from '../src/appraisal/forge/github.ts';
import { recordAnswers } from '../src/appraisal/forge/transport.ts';
import { openSavedAnswers } from '../src/data/saved-answers.ts';
import { formatAnswers, harvestReportSchema } from '../src/requests/comment/format-answers.ts';
import { dossier, makeAppraisalSandbox, results } from '../src/testing/appraisal-sandbox.ts';
import { gitIn } from './testing/make-request.ts';
import { runHoso } from './testing/run-hoso.ts';

const harvest = ['appraise', 'harvest', '--forge', 'github', '--repository', 'thu/ho-so', '--request', '12'];

/** A folder of its own, gone after the test. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hoso-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The commands of appraise.yml, one after the other, each in the work tree that its job has. */
test('what reviewers write reaches a branch of its own and an answer, through saved answers and without a token', async () => {
  const sandbox = makeAppraisalSandbox();
  const { root, request, transport } = sandbox;
  const forge = makeFolder();
  sandbox.git('clone', '-q', '--bare', root, forge);
  const say = (minute: number, text: string) =>
    request.comment('huyen-a', `2024-11-02T00:0${minute}:00Z`, { path: results, line: 6 }, text);
  say(0, '/dat 1.2');
  say(1, '/duyet @chu-tich <b>');
  say(2, 'gọi tôi 0912345678');

  // Job "harvest": asks the forge, saves its answers.
  const answers = join(makeFolder(), 'tra-loi');
  mkdirSync(answers);
  const recorded = recordAnswers(transport, openSavedAnswers(answers));
  await githubSource(recorded, { repository: 'thu/ho-so', request: 12 }).read();

  // Job "record": a clean checkout of the main branch.
  const checkout = makeFolder();
  gitIn(forge, 'clone', '-q', '-b', 'main', forge, checkout);
  expect((await runHoso(checkout, 'request-record', '--request', '12', '--resume')).code).toBe(0);
  const report = await runHoso(checkout, ...harvest, '--from', answers, '--format', 'json');
  expect(report.code).toBe(0);
  const pushed = await runHoso(checkout, 'request-record', '--request', '12');
  expect(pushed.stdout).toBe('Đã ghi 1 tệp vào nhánh tham-dinh/12.\n');
  const file = `${dossier}/appraisal/appraisal.yaml`;
  expect(gitIn(forge, 'diff', '--name-only', 'main', 'tham-dinh/12')).toBe(`${file}\n`);
  const text = gitIn(forge, 'show', `tham-dinh/12:${file}`);
  expect(text).toContain('verdict: met');
  expect(text).not.toContain('0912345678');

  // Job "answer": what could not be followed, defused.
  writeFileSync(join(answers, 'thu-nhan.json'), report.stdout);
  const said = formatAnswers(
    harvestReportSchema.parse(JSON.parse(readFileSync(join(answers, 'thu-nhan.json'), 'utf8'))),
  );
  expect(said).toContain('Không có lệnh "/duyet"');
  expect(said).not.toMatch(/@chu|<b>/);

  // The next harvest finds what the last one recorded, and has nothing new to say.
  const later = makeFolder();
  gitIn(forge, 'clone', '-q', '-b', 'main', forge, later);
  await runHoso(later, 'request-record', '--request', '12', '--resume');
  await runHoso(later, ...harvest, '--from', answers);
  const before = gitIn(forge, 'rev-parse', 'tham-dinh/12:communes');
  await runHoso(later, 'request-record', '--request', '12');
  expect(gitIn(forge, 'rev-parse', 'tham-dinh/12:communes')).toBe(before);
});
