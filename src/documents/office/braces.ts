import type { Nodes, Root } from 'mdast';

/** Stands for a brace while a template is filled in; Unicode keeps it for private use. */
const opening = '\ue002';
const closing = '\ue003';

/** Braces of the narrative must not become placeholders: a commune writes text, not templates. */
export function hideBraces(tree: Root): Root {
  return hideInNode(tree) as Root;
}

export function hideInText(text: string): string {
  return text.replaceAll('{', opening).replaceAll('}', closing);
}

export function showBraces(xml: string): string {
  return xml.replaceAll(opening, '{').replaceAll(closing, '}');
}

function hideInNode(node: Nodes): Nodes {
  if ('children' in node) return { ...node, children: node.children.map(hideInNode) } as Nodes;
  const isText = node.type === 'text' || node.type === 'inlineCode' || node.type === 'code';
  return isText ? { ...node, value: hideInText(node.value) } : node;
}
