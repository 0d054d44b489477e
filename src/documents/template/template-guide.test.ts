import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allTags, knownBlocks, knownFilters } from './language.ts';
import { type Shape, templateNames } from './template-names.ts';

const guide = readFileSync(new URL('../../../content/huong-dan/sua-mau-van-ban.mdx', import.meta.url), 'utf8');
const code = new Set([...guide.matchAll(/`([^`\n]+)`/g)].flatMap(([, text = '']) => text.split(/[^\p{L}\d-]+/u)));

describe('the guide to templates', () => {
  it('explains every name, filter, tag and block', () => {
    const tags = allTags.filter(tag => tag !== '#');
    const all = [...namesOf(templateNames([])), ...Object.keys(knownFilters), ...Object.keys(knownBlocks), ...tags];
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(name => !code.has(name))).toEqual([]);
  });
});

function namesOf(shape: Shape): readonly string[] {
  if (shape.kind === 'list') return namesOf(shape.item);
  if (shape.kind !== 'group') return [];
  return Object.entries(shape.members).flatMap(([name, member]) => [name, ...namesOf(member)]);
}
