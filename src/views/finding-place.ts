import { type FileKind, fileKinds } from '../schema/file-kinds.ts';
import { describeField, schemaAt } from '../schema/schema-fields.ts';
import { lowerFirst } from '../text/letter-case.ts';
import { describeFile, type FileWords } from './file-words.ts';
import { criterionEvidencePath, documentAnchor, evidencePath, reportPath } from './links.ts';
import type { SectionTitles } from './section-view.ts';

/** Where in the files of a dossier something stands. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

/** What stands on the line of a file: its path from the top, and the values on the way. */
export interface NamedEntry {
  readonly path: readonly PropertyKey[];
  readonly values: readonly unknown[];
}

/** A place as who reads a page finds it. */
export interface PlaceView {
  /** "tệp “Danh mục văn bản của hồ sơ”, văn bản số 18/KH-UBND, dòng 164" */
  readonly words: string;
  /** Where the site shows it; undefined where it stands at the criterion, or nowhere. */
  readonly href: string | undefined;
}

/** What names of places may be taken from, and what of it the site shows. */
export interface PlaceContext {
  /** Of the dossier that is spoken of: "communes/a/2023". */
  readonly folder: string;
  /** Ids of its criteria. */
  readonly criteria: ReadonlySet<string>;
  readonly sections: SectionTitles;
  /** undefined: not known, or not needed. */
  readonly entryAt: (place: FilePlace) => NamedEntry | undefined;
}

/** "tệp “Kết quả của hồ sơ”, dòng 14" */
export function nameLine({ file, line }: FilePlace): string {
  return `${describeFile(file)?.words ?? nameUnknown(file)}, dòng ${line}`;
}

/** Names a place by the titles of the schemas, its document, field or part of the report, and its line. */
export function describePlace(place: FilePlace, context: PlaceContext): PlaceView {
  const file = describeFile(place.file);
  const entry = file && context.entryAt(place);
  const section = file?.kind === 'report-section' ? context.sections.get(file.name ?? '') : undefined;
  const parts = [
    file?.words ?? nameUnknown(place.file),
    ...(section === undefined ? [] : [`phần “${section}”`]),
    ...(file && entry ? describeEntry(file.kind, entry) : []),
    `dòng ${place.line}`,
  ];
  const isOwn = place.file.startsWith(`${context.folder}/`);
  return { words: parts.join(', '), href: file && isOwn ? findHref(file, entry, context) : undefined };
}

/** "tệp files/anh.pdf": the folder of the dossier stands above. */
function nameUnknown(file: string): string {
  return `tệp ${file.split('/').slice(3).join('/') || file}`;
}

/** The entry of a list by what it is called, a field by its title: "văn bản số 18/KH-UBND", "mục “Đề nghị công nhận”". */
function describeEntry(kind: FileKind, { path, values }: NamedEntry): readonly string[] {
  const { schema } = fileKinds[kind];
  const titleAt = (length: number) => describeField(schemaAt(schema, path.slice(0, length))).title;
  const inQuotes = (title: string | undefined) => (title === undefined ? [] : [`mục “${title}”`]);
  if (typeof path[1] !== 'number') return path.length === 0 ? [] : inQuotes(titleAt(path.length));
  const item = titleAt(2);
  const name = nameOf(values[1]) ?? '';
  const named = item === undefined ? [...inQuotes(titleAt(1)), name] : [`${lowerFirst(item)} ${name}`.trim()];
  return [...named.filter(Boolean), ...(path.length === 2 ? [] : inQuotes(titleAt(path.length)))];
}

/** What people call an entry by: number of a document, else title, else subject. */
function nameOf(value: unknown): string | undefined {
  const entry = value as Readonly<Record<string, unknown>> | null;
  if (typeof entry?.documentNumber === 'string') return `số ${entry.documentNumber}`;
  const name = entry?.title ?? entry?.subject;
  return typeof name === 'string' ? `“${name}”` : undefined;
}

function findHref(
  { kind, name }: FileWords,
  entry: NamedEntry | undefined,
  { folder, criteria }: PlaceContext,
): string | undefined {
  const [, commune = '', dossier = ''] = folder.split('/');
  if (kind === 'report-section') return reportPath(commune, dossier);
  if (kind === 'evidence' && criteria.has(name ?? '')) return criterionEvidencePath(commune, dossier, name ?? '');
  const id = (entry?.values[1] as Readonly<Record<string, unknown>> | null | undefined)?.id;
  if (kind !== 'documents' || typeof id !== 'string') return undefined;
  return `${evidencePath(commune, dossier)}#${documentAnchor(id)}`;
}
