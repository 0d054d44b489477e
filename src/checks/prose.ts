import type { DossierBundle, LocatedText, ValuePath } from '../schema/bundle.ts';
import { readWords, type Word } from '../text/words.ts';
import type { Finding } from './check.ts';

/** The body of one Markdown file of a dossier, line by line. */
export interface Prose {
  readonly file: LocatedText<unknown>;
  /** Absent for a section of the report. */
  readonly criterion?: string;
  readonly lines: readonly string[];
  /** The words of every line; read when first asked for, then kept. */
  readonly words: () => readonly (readonly Word[])[];
}

/** A text of a YAML file or of front matter. */
export interface Field {
  readonly at: Finding['at'];
  readonly path: ValuePath;
  readonly criterion?: string;
  readonly text: string;
  readonly words: () => readonly Word[];
}

/** Evidence, then sections of the report. Split once for all rules of a dossier. */
export function proseOf(bundle: DossierBundle): readonly Prose[] {
  const known = proses.get(bundle);
  if (known) return known;
  const evidence = Array.from(bundle.evidence, ([criterion, file]) => ({ criterion, ...toProse(file) }));
  const prose = [...evidence, ...Array.from(bundle.report.values(), toProse)];
  proses.set(bundle, prose);
  return prose;
}

/** Where a finding on a line of prose stands; `index` counts the lines of the body from 0. */
export function placeIn({ file, criterion }: Prose, index: number): Pick<Finding, 'at' | 'line' | 'criterion'> {
  return { at: file, line: file.bodyLine + index, ...(criterion === undefined ? {} : { criterion }) };
}

/** The index of the line at an offset in the body, from 0. */
export function lineAt({ file }: Prose, offset: number): number {
  let line = 0;
  for (let index = file.body.indexOf('\n'); index >= 0 && index < offset; index = file.body.indexOf('\n', index + 1))
    line++;
  return line;
}

/** The texts of the data that are printed: wordings of results, subjects of documents, titles of evidence. */
export function fieldsOf(bundle: DossierBundle): readonly Field[] {
  const fields = fieldLists.get(bundle) ?? collectFields(bundle);
  fieldLists.set(bundle, fields);
  return fields;
}

const proses = new WeakMap<DossierBundle, readonly Prose[]>();
const fieldLists = new WeakMap<DossierBundle, readonly Field[]>();

function collectFields({ results, documents, evidence, dossier }: DossierBundle): Field[] {
  const fields: Field[] = [];
  const add = (text: unknown, field: Omit<Field, 'text' | 'words'>) => {
    if (typeof text === 'string') fields.push({ ...field, text, words: once(() => readWords(text)) });
  };
  add(dossier.data.subject, { at: dossier, path: ['subject'] });
  for (const [index, { criterion, value, reported, note }] of results.data.results.entries()) {
    for (const [key, text] of Object.entries({ value, reported, note })) {
      add(text, { at: results, path: ['results', index, key], criterion });
    }
  }
  for (const [index, { subject, issuer }] of documents.data.documents.entries()) {
    add(subject, { at: documents, path: ['documents', index, 'subject'] });
    add(issuer, { at: documents, path: ['documents', index, 'issuer'] });
  }
  for (const [criterion, file] of evidence) {
    const { requirement, heading, materials } = file.data;
    add(requirement, { at: file, path: ['requirement'], criterion });
    add(heading, { at: file, path: ['heading'], criterion });
    for (const [index, { title }] of materials.entries()) {
      add(title, { at: file, path: ['materials', index, 'title'], criterion });
    }
  }
  return fields;
}

function toProse(file: LocatedText<unknown>): Prose {
  const lines = file.body.split('\n');
  return { file, lines, words: once(() => lines.map(readWords)) };
}

function once<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= compute();
    return value;
  };
}
