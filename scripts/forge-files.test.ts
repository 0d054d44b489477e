import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { commandForms } from '../src/appraisal/commands/command-forms.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const parse = (file: string) => load(read(file), { schema: CORE_SCHEMA });
const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter(name => name !== 'config.yml');
const labels = parse('.github/labels.yml') as { name: string; color: string; description: string }[];

test('labels have a name of their own, a colour and a word on when to use them', () => {
  expect(new Set(labels.map(({ name }) => name)).size).toBe(labels.length);
  for (const { name, color, description } of labels) {
    expect(color).toMatch(/^[0-9a-f]{6}$/);
    // GitHub takes 50 and 100 characters.
    expect([name.length <= 50, description.length <= 100]).toEqual([true, true]);
  }
});

describe.each(forms)('form %s', name => {
  interface Field {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string };
  }
  const form = parse(`.github/ISSUE_TEMPLATE/${name}`) as {
    name: string;
    description: string;
    labels: string[];
    body: Field[];
  };

  test('has what GitHub and Forgejo ask for', () => {
    expect([form.name, form.description].every(text => text.length > 5)).toBe(true);
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(fields.every(({ id, attributes }) => /^[a-z]+$/.test(id ?? '') && attributes.label)).toBe(true);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(form.body.every(({ type }) => ['markdown', 'input', 'textarea'].includes(type))).toBe(true);
  });

  test('sets only labels that there are', () => {
    expect(form.labels.filter(label => !labels.some(each => each.name === label))).toEqual([]);
  });
});

test('the request template walks through commands that exist, and names what may not be sent', () => {
  const text = read('.github/PULL_REQUEST_TEMPLATE.md');
  const commands = [...text.matchAll(/npx hoso ([a-z-]+)/g)].map(([, command]) => command);
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter(command => !existsSync(join(root, `scripts/${command}.ts`)))).toEqual([]);
  expect(text).toMatch(/Không có họ tên, số điện thoại, số định danh/);
});

test('the guide of reviewers names every command, as the answers to wrong ones do', () => {
  const guide = read('content/huong-dan/tham-dinh.mdx');
  expect(Object.keys(commandForms).filter(name => !guide.includes(`\`/${name} `))).toEqual([]);
});

test.each([
  '.github/labels.yml',
  '.github/PULL_REQUEST_TEMPLATE.md',
  ...forms.map(name => `.github/ISSUE_TEMPLATE/${name}`),
])('%s is precomposed Unicode', file => {
  expect(read(file)).toBe(read(file).normalize('NFC'));
});
