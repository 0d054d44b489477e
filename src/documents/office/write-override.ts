import { type IPatch, patchDocument, type TableRowsPatch } from 'docx';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { LocatedText } from '../../schema/bundle.ts';
import type { Template } from '../../schema/content.ts';
import { openWriter, propertiesOf, writeFootnotes } from '../build-file.ts';
import { type Part, packParts } from '../docx/stable-package.ts';
import { describePrintedPersonalData } from '../printed-personal-data.ts';
import { prepareTemplate } from '../template/prepare-template.ts';
import { buildDocumentView, type DocumentSource } from '../view/document-view.ts';
import type { WrittenDocument } from '../write-document.ts';
import { hideBraces, showBraces } from './braces.ts';
import { type CheckedOverride, checkOverride, type OverrideFile } from './check-override.ts';
import { mergeStyles } from './merge-styles.ts';
import { type PatchContext, patchFor, patchRows } from './patches.ts';
import { knownPlaceholders, nameIn } from './placeholders.ts';

/**
 * Fills a Word template in the place of the Markdown template of the same name, which still gives the head, the text
 * of the blocks ({{body}}, annexes) and the list of names. The same source and template give the same bytes.
 */
export async function writeOverride(source: DocumentSource, override: OverrideFile): Promise<WrittenDocument> {
  const { parts, keys, issues } = await prepare(override, source.template);
  if (!parts) return { bytes: undefined, issues };
  const view = buildDocumentView(source);
  const rendered = prepareTemplate(source.template).render(view.names);
  if (!('tree' in rendered)) return { bytes: undefined, issues: rendered.issues };
  const personal = describePrintedPersonalData(source, view, rendered.tree);
  if (personal.length > 0) return { bytes: undefined, issues: personal };
  const tree = hideBraces(rendered.tree);
  const writer = openWriter(source, view, tree);
  const patches = buildPatches(keys, { tree, writer, template: source.template });
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: zipSync(Object.fromEntries(mergeStyles(parts)), { level: 0 }),
    patches,
    trimPlaceholders: true,
    footnotes: writeFootnotes(writer),
    properties: propertiesOf(source, view),
  });
  return { bytes: packParts(readParts(patched), view.date), issues: writer.issues };
}

/** A province fills one template for hundreds of communes; it is checked once. */
const prepared = new WeakMap<Uint8Array, { readonly template: string; readonly checked: Promise<CheckedOverride> }>();

function prepare(override: OverrideFile, template: LocatedText<Template>): Promise<CheckedOverride> {
  const key = JSON.stringify([template.data.sections, template.body]);
  const known = prepared.get(override.bytes);
  if (known?.template === key) return known.checked;
  const checked = checkOverride(override, template);
  prepared.set(override.bytes, { template: key, checked });
  return checked;
}

interface Filling extends PatchContext {
  readonly template: LocatedText<Template>;
}

function buildPatches(keys: readonly string[], { template, ...context }: Filling) {
  const kinds = new Map(knownPlaceholders(template).map(({ name, kind }) => [name, kind]));
  const rowKeys = keys.filter(key => kinds.get(nameIn(key)) === 'row');
  const single = keys.filter(key => kinds.get(nameIn(key)) !== 'row');
  const patches: Record<string, IPatch | TableRowsPatch> = patchRows(rowKeys, context);
  for (const key of single) patches[key] = patchFor(key, context);
  return patches;
}

/** XML as text, as the builder's files have it; ids of drawings and bookmarks are not drawn at random here. */
function readParts(bytes: Uint8Array): ReadonlyMap<string, Part> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [
      name,
      /\.(xml|rels)$/.test(name) ? showBraces(strFromU8(data)) : data,
    ]),
  );
}
