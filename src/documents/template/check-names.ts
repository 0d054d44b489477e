import { analyzeSync, ForTag, Output, type Template, Value, type Variable } from 'liquidjs';
import type { Issue } from '../../issues/issue.ts';
import { knownFilters } from './language.ts';
import { suggestName, type TemplatePlace, templateIssue } from './template-issue.ts';
import type { GroupShape, Shape } from './template-names.ts';

type Scope = ReadonlyMap<string, Shape>;

/** Placeholders that name nothing of the closed list, in every branch and loop. */
export function checkNames(nodes: readonly Template[], names: GroupShape, place: TemplatePlace): readonly Issue[] {
  return visit(nodes, new Map(Object.entries(names.members)), place);
}

function visit(nodes: readonly Template[], scope: Scope, place: TemplatePlace): readonly Issue[] {
  return nodes.flatMap(node => {
    const own = variablesOf(node).flatMap(variable => checkVariable(variable, scope, place));
    return [...own, ...visit(childrenOf(node), innerScope(node, scope), place)];
  });
}

/** The variables of one node alone, with their places; children are visited with their own scope. */
function variablesOf(node: Template): readonly Variable[] {
  const alone: Template = { token: node.token, render: () => undefined, arguments: () => node.arguments?.() ?? [] };
  return Object.values(analyzeSync([alone]).variables).flat();
}

function childrenOf(node: Template): readonly Template[] {
  const steps = node.children?.(false, true);
  return (steps?.next().value as Template[] | undefined) ?? [];
}

function innerScope(node: Template, scope: Scope): Scope {
  if (!(node instanceof ForTag)) return scope;
  const item = collectionShape(node, scope);
  return new Map([...scope, [node.variable, item], ['forloop', forloop]]);
}

function collectionShape(tag: ForTag, scope: Scope): Shape {
  const alone: Template = { token: tag.token, render: () => undefined, arguments: () => [tag.collection] };
  const [collection] = Object.values(analyzeSync([alone]).variables).flat();
  const shape = collection && resolve(collection, scope).shape;
  return shape?.kind === 'list' ? shape.item : anything;
}

const anything: Shape = { kind: 'text', title: '' };
const forloop: Shape = {
  kind: 'group',
  title: 'Vòng lặp',
  members: Object.fromEntries(
    ['index', 'index0', 'first', 'last', 'length'].map(name => [name, { kind: 'number', title: name } as const]),
  ),
};

interface Resolution {
  readonly shape: Shape | undefined;
  /** How many leading segments are known; all of them where the name is. */
  readonly depth: number;
  /** Names that could follow the known segments. */
  readonly known: readonly string[];
}

function resolve({ segments }: Variable, scope: Scope): Resolution {
  let members: ReadonlyMap<string, Shape> = scope;
  let shape: Shape | undefined;
  for (const [depth, segment] of segments.entries()) {
    const isElement = shape?.kind === 'list' && /^(\d+|size|first|last)$/.test(String(segment));
    if (isElement) return { shape: undefined, depth: segments.length, known: [] };
    shape = members.get(String(segment));
    if (!shape) return { shape, depth, known: [...members.keys()] };
    members = new Map(shape.kind === 'group' ? Object.entries(shape.members) : []);
  }
  return { shape, depth: segments.length, known: [] };
}

function checkVariable(variable: Variable, scope: Scope, place: TemplatePlace): readonly Issue[] {
  const { depth, known } = resolve(variable, scope);
  if (depth === variable.segments.length) return [];
  const parent = variable.segments.slice(0, depth).join('.');
  const wanted = variable.segments.slice(0, depth + 1).join('.');
  const choices = known.map(name => (parent === '' ? name : `${parent}.${name}`));
  const { row, col } = variable.location;
  return [
    templateIssue(place, {
      rule: 'template-placeholder',
      row,
      column: col,
      message: `Mẫu dùng tên "${variable.segments.join('.')}", nhưng không có số liệu nào tên như vậy.`,
      hint:
        known.length === 0
          ? `"${parent}" không có phần con; viết {{ ${parent} }}.`
          : `Sửa tên này. ${suggestName(wanted, choices)}`,
    }),
  ];
}

/** Filters nobody knows. Their own place is not kept by the parser, so the finding points at the placeholder. */
export function checkFilters(nodes: readonly Template[], place: TemplatePlace): readonly Issue[] {
  return nodes.flatMap(node => {
    const [row, column] = node.token.getPosition() as [number, number];
    const own = filterNames(node)
      .filter(name => !Object.hasOwn(knownFilters, name))
      .map(name =>
        templateIssue(place, {
          rule: 'template-filter',
          row,
          column,
          message: `Mẫu dùng cách viết "| ${name}", nhưng không có cách viết nào tên như vậy.`,
          hint: `Sửa tên này. ${suggestName(name, Object.keys(knownFilters))}`,
        }),
      );
    return [...own, ...checkFilters(childrenOf(node), place)];
  });
}

/** The last filter of an output is the engine's own: it puts the mark in the value's place. */
function filterNames(node: Template): readonly string[] {
  if (node instanceof Output) return node.value.filters.slice(0, -1).map(filter => filter.name);
  const values = [...(node.arguments?.() ?? [])].filter(argument => argument instanceof Value);
  return values.flatMap(value => value.filters.map(filter => filter.name));
}
