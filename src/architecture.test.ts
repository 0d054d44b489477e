import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Parts that put others together: they may import all of src but pages and their components. */
const compositions = ['src', 'site', 'publish', 'fuzz'];
/** What every other part of src may import beside itself and packages. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  text: ['schema'],
  assessment: ['schema'],
  issues: ['schema', 'text'],
  data: ['schema', 'issues', 'text'],
  checks: ['schema', 'issues', 'assessment', 'text'],
  scaffold: ['schema', 'text'],
  fix: ['schema', 'text'],
  changes: ['schema', 'text'],
  requests: ['schema', 'issues', 'text', 'changes', 'appraisal'],
  appraisal: ['schema', 'assessment', 'text'],
  documents: ['schema', 'issues', 'assessment', 'text'],
  views: ['schema', 'assessment', 'text', 'changes'],
  browser: ['views'],
  layouts: ['views', 'text', 'components', 'styles'],
  components: ['views', 'text', 'site', 'schema'],
  pages: ['views', 'text', 'site', 'components', 'layouts', 'schema'],
};
const shown = ['pages', 'components', 'layouts'];
const limits = { '.ts': 250, '.astro': 200, function: 60, script: 120 };

const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'bench/**/*.ts'], { cwd: root })
  .map(name => name.replaceAll('\\', '/'))
  .sort();
const sources = files.filter(file => !/\.test\.ts$|\/testing\//.test(file));
const texts = new Map(files.map(file => [file, readFileSync(join(root, file), 'utf8')]));
const textOf = (file: string) => texts.get(file) ?? '';
/** The code of a file: of .astro what stands between its "---" lines. */
const codeOf = (file: string) =>
  file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(textOf(file))?.[1] ?? '') : textOf(file);
const trees = new Map(
  sources.map(file => [file, ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true)] as const),
);

/** Paths of the project's own files that a file imports, also dynamically. */
const imports = new Map(
  sources.map(file => {
    const names = ts.preProcessFile(codeOf(file), true, true).importedFiles.map(({ fileName }) => fileName);
    return [file, names.filter(name => name.startsWith('.')).map(name => posix.join(dirname(file), name))] as const;
  }),
);

/** "src/data/read-text.ts" -> "data"; "src" for files of src itself; the top folder for all others. */
function partOf(file: string): string {
  const [top = '', part = '', below] = file.split('/');
  return top === 'src' && below !== undefined ? part : top;
}

function isAllowed(file: string, target: string): boolean {
  const [from, to] = [partOf(file), partOf(target)];
  if (from === 'scripts' || from === 'bench') return true;
  // Pages of prose are written as content.
  if (from === 'pages' && /^content\/.*\.mdx$/.test(target)) return true;
  if (!target.startsWith('src/')) return false;
  if (from === to) return true;
  return compositions.includes(from) ? !shown.includes(to) : (mayImport[from]?.includes(to) ?? false);
}

/** The import cycles that a walk meets, each as its files in order. */
function findCycles(): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  return cycles;
}

function nodesOf(file: string): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  const tree = trees.get(file);
  if (tree) visit(tree);
  return nodes;
}

function linesOf(node: ts.Node): number {
  const tree = node.getSourceFile();
  const lineAt = (offset: number) => tree.getLineAndCharacterOfPosition(offset).line;
  return lineAt(node.getEnd()) - lineAt(node.getStart(tree)) + 1;
}

const countLines = (text: string) => text.trimEnd().split('\n').length;

describe('imports', () => {
  test('every part of src has its rule', () => {
    const parts = new Set(sources.filter(file => file.startsWith('src/')).map(partOf));
    expect([...parts].filter(part => !compositions.includes(part) && !mayImport[part])).toEqual([]);
  });

  test('parts import only what they may, and nothing imports scripts', () => {
    const all = [...imports].flatMap(([file, targets]) => targets.map(target => [file, target] as const));
    expect(all.length).toBeGreaterThan(200);
    const wrong = all.filter(([file, target]) => !isAllowed(file, target) && !target.endsWith('.css'));
    expect(wrong.map(([file, target]) => `${file} -> ${target}`)).toEqual([]);
  });

  test('go round in no circle', () => {
    expect(findCycles()).toEqual([]);
  });

  test('the schemas know zod, and nothing else outside', () => {
    const names = sources
      .filter(file => partOf(file) === 'schema')
      .flatMap(file => {
        return ts.preProcessFile(codeOf(file)).importedFiles.map(({ fileName }) => fileName);
      });
    expect([...new Set(names.filter(name => !name.startsWith('.')))]).toEqual(['zod']);
  });

  test('no file only hands on what others export', () => {
    const isPassedOn = (node: ts.Statement) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
    expect(sources.filter(file => trees.get(file)?.statements.some(isPassedOn))).toEqual([]);
  });
});

test('only scripts and benchmarks speak to the process and the terminal', () => {
  const isOutside = (node: ts.Node) =>
    (ts.isIdentifier(node) &&
      ts.isPropertyAccessExpression(node.parent) &&
      node.parent.expression === node &&
      /^(process|console)$/.test(node.text)) ||
    (ts.isStringLiteral(node) && /^(node:)?process$/.test(node.text) && ts.isImportDeclaration(node.parent));
  const inside = sources.filter(file => file.startsWith('src/'));
  expect(inside.filter(file => nodesOf(file).some(isOutside))).toEqual([]);
});

describe('sizes', () => {
  const limitOf = (file: string) => {
    if (/^scripts\/[^/]+\.ts$/.test(file)) return limits.script;
    return file.endsWith('.astro') ? limits['.astro'] : limits['.ts'];
  };

  test('no file is too long to be read', () => {
    const long = sources.filter(file => countLines(textOf(file)) > limitOf(file));
    expect(long.map(file => `${file}: ${countLines(textOf(file))}`)).toEqual([]);
  });

  test('no function is too long to be understood', () => {
    const long = sources.flatMap(file =>
      nodesOf(file)
        .filter(node => ts.isFunctionLike(node) && linesOf(node) > limits.function)
        .map(node => `${file}: ${linesOf(node)}`),
    );
    expect(long).toEqual([]);
  });
});

test('only the layout brings a style sheet; no component and no page of a dossier brings styles or scripts', () => {
  // Pages of dossiers are rendered in threads, where Astro does not know what it would have to link for a component.
  const shown = sources.filter(file => /^src\/(components|layouts|pages\/xa\/.*\[dossier\]).*\.astro$/.test(file));
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter(file => /<(style|script)(?! is:inline)[\s>]/.test(textOf(file)))).toEqual([]);
  const withSheet = [...imports].filter(([, targets]) => targets.some(target => target.includes('.css')));
  expect(withSheet.map(([file]) => file)).toEqual(['src/layouts/Layout.astro']);
});

test('file names are kebab-case, components PascalCase', () => {
  const isNamed = (file: string) =>
    file.startsWith('src/pages/') || /\/([a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.ts|[A-Z][A-Za-z0-9]*\.astro)$/.test(file);
  expect(files.filter(file => !isNamed(file))).toEqual([]);
});
