import { type FileKind, fileKinds } from '../schema/file-kinds.ts';
import { describeField, schemaAt } from '../schema/schema-fields.ts';
import { lowerFirst } from '../text/letter-case.ts';
import { communeOf } from './commune-names.ts';
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
  /** Of the dossiers of the commune, by their folders: "năm 2023". */
  readonly periods: ReadonlyMap<string, string>;
  /** "Xã Ba Đình" of any commune; undefined: not known. */
  readonly titleOf: (commune: string) => string | undefined;
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
  const whose = isOwn ? undefined : nameDossier(place.file, context);
  const words = `${whose === undefined ? '' : `${whose}: `}${parts.join(', ')}`;
  return { words, href: file && isOwn ? findHref(file, entry, context) : undefined };
}

/** "xã Ba Đình", or "hồ sơ năm 2022" of the commune itself; undefined where nothing has to be said. */
function nameDossier(file: string, { folder, periods, titleOf }: PlaceContext): string | undefined {
  const commune = communeOf(file);
  if (commune === undefined) return undefined;
  if (commune !== communeOf(`${folder}/`)) return lowerFirst(titleOf(commune) ?? `communes/${commune}`);
  const period = periods.get(file.split('/')[2] ?? '');
  return period && `hồ sơ ${period}`;
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
