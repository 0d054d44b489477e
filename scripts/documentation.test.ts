import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ruleGuides } from '../src/checks/all-rules.ts';
import { readMarkdown } from '../src/data/read-markdown.ts';
import { runHoso } from './testing/run-hoso.ts';

const root = join(import.meta.dirname, '..');
const guideFolder = 'content/huong-dan';
const guides = readdirSync(join(root, guideFolder)).sort();
const prose = ['content', 'content/en'].flatMap(folder =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.mdx'))
    .map(name => `${folder}/${name}`),
);
const pages = [
  'README.md',
  'README.vi.md',
  'CONTRIBUTING.md',
  ...prose,
  ...guides.map(name => `${guideFolder}/${name}`),
];
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

describe.each(pages)('%s', file => {
  const text = read(file);

  test('is precomposed Unicode', () => {
    expect(text).toBe(text.normalize('NFC'));
  });

  test('has no addresses in angle brackets, which MDX takes for elements', () => {
    expect(file.endsWith('.mdx') ? matches(text.replace(/`[^`]*`/g, ''), /(<https?:)/g) : []).toEqual([]);
  });

  test('names only commands that exist', () => {
    const commands = matches(text, /npx hoso ([a-z-]+)/g);
    expect(commands.filter(name => !existsSync(join(root, `scripts/${name}.ts`)))).toEqual([]);
    const known: Record<string, string> = JSON.parse(read('package.json')).scripts;
    expect(matches(text, /npm run ([a-z]+)/g).filter(name => known[name] === undefined)).toEqual([]);
  });

  test('links only to what is there', () => {
    const all = matches(text.replace(/`[^`\n]*`/g, ''), /\]\(([^)\s]+)\)/g).filter(link => !link.startsWith('http'));
    const anchors = all.filter(link => link.startsWith('#'));
    expect(anchors.filter(link => !text.includes(` id="${link.slice(1)}"`))).toEqual([]);
    const links = all.filter(link => !link.startsWith('#'));
    const [inner, beside] = [links.filter(link => link.startsWith('/')), links.filter(link => !link.startsWith('/'))];
    expect(beside.filter(link => !existsSync(join(root, link)))).toEqual([]);
    const others = inner.filter(link => !link.startsWith('/huong-dan/'));
    const isPage = (link: string) =>
      ['', '.astro'].some(end => existsSync(join(root, 'src/pages', link.replace(/\/$/, end)))) ||
      prose.includes(`content${link.replace(/\/$/, '')}.mdx`) ||
      /^\/(?:xa|bo-tieu-chi|api)\//.test(link);
    expect(others.filter(link => !isPage(link))).toEqual([]);
    const guideLinks = inner.filter(link => link.startsWith('/huong-dan/'));
    const addresses = guideLinks.map(link => /^\/huong-dan\/([a-z-]+)\/(?:#(.+))?$/.exec(link));
    expect(addresses.filter(found => !guides.includes(`${found?.[1]}.mdx`))).toEqual([]);
    const rules = addresses.flatMap(found => found?.[2] ?? []);
    expect(rules.filter(id => !ruleGuides.some(rule => rule.id === id))).toEqual([]);
  });

  test('explains and waives only rules that exist', () => {
    const named = [...matches(text, /hoso explain ([a-z-]+)/g), ...matches(text, /^ *- rule: ([a-z-]+)$/gm)];
    expect(named.filter(id => !ruleGuides.some(rule => rule.id === id))).toEqual([]);
  });
});

test('the statement of accessibility is dated, as text: YAML would make another thing of a bare date', () => {
  expect(read('content/tiep-can.mdx')).toMatch(/^reviewed: '\d{4}-\d{2}-\d{2}'$/m);
});

test('every guide has title, description and a place of its own in the order', () => {
  const heads = guides.map(name => readMarkdown(name, read(`${guideFolder}/${name}`)).value);
  expect(heads).toEqual(
    guides.map(() => ({
      title: expect.any(String),
      description: expect.any(String),
      order: expect.any(Number),
      audience: expect.stringMatching(/^(?:xa|tham-dinh|quan-tri)$/),
    })),
  );
  const orders = heads.map(head => (head as { order: number }).order);
  expect(orders.toSorted((left, right) => left - right)).toEqual(guides.map((_, index) => index + 1));
});

describe('samples are what the program prints', () => {
  /** The blocks of a guide in a language, e.g. "text". */
  const blocksOf = (guide: string, language: string) =>
    matches(read(`${guideFolder}/${guide}`), new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'));

  test('a finding, and the shape of the count', async () => {
    const [finding = '', count = ''] = blocksOf('doc-ket-qua-kiem-tra.mdx', 'text');
    const rule = /([a-z-]+)$/m.exec(finding.split('\n')[1] ?? '')?.[1] ?? '';
    expect((await runHoso(root, 'check', '--only', rule)).stdout).toContain(finding);
    const shape = (line: string) => line.replace(/\d+/g, 'N').trim();
    const { stdout } = await runHoso(root, 'check');
    expect(stdout.split('\n').map(shape)).toContain(shape(count));
  });

  test('a new dossier', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'hoso-'));
    onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
    for (const name of ['communes', 'content', 'criteria', 'templates'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    const [call = ''] = blocksOf('tao-ho-so-moi.mdx', 'bash');
    const { stdout } = await runHoso(copy, ...call.trim().split(' ').slice(2));
    expect(stdout).toBe(blocksOf('tao-ho-so-moi.mdx', 'text')[0]);
    const results = readFileSync(join(copy, 'communes/quang-trung-bim-son/2024/results.yaml'), 'utf8');
    expect(results).toContain(blocksOf('tao-ho-so-moi.mdx', 'yaml')[0]);
  });
});
