import type { DossierBundle, LocatedText, ValuePath } from '../schema/bundle.ts';
import { type Citation, findCitationsIn } from '../text/citations.ts';
import { WordBook } from '../text/word-book.ts';
import { WordRoom } from '../text/word-room.ts';
import { readWords, type Words } from '../text/words.ts';
import type { Finding } from './check.ts';
import { texts } from './texts.ts';

export type Place = Pick<Finding, 'at' | 'line' | 'path' | 'criterion'>;

/** A text of a dossier that rules read word by word. */
export interface Passage {
  readonly text: string;
  readonly words: Words;
  /** Where a finding on the character at an offset stands. */
  readonly placeOf: (offset: number) => Place;
}

/** The body of one Markdown file of a dossier. */
export interface Prose extends Passage {
  readonly file: LocatedText<unknown>;
  /** undefined for a section of the report. */
  readonly criterion: string | undefined;
  /** Cut when first asked for: most rules never do. */
  readonly lines: readonly string[];
  /** Found when first asked for, once for all rules. */
  readonly citations: readonly Citation[];
}

/** Evidence, then sections of the report. Read once for all rules of a dossier. */
export function proseOf(bundle: DossierBundle): readonly Prose[] {
  return readingOf(bundle).prose;
}

/** All prose, and as one passage all texts of the data that are printed: wordings, subjects, titles of evidence. */
export function passagesOf(bundle: DossierBundle): readonly Passage[] {
  return readingOf(bundle).passages;
}

/** All texts of the data that are printed, as one passage. */
export function fieldsOf(bundle: DossierBundle): Passage {
  return readingOf(bundle).fields;
}

/** Where a finding on a line of prose stands; `index` counts the lines of the body from 0. */
export function placeIn({ file, criterion }: Prose, index: number): Place {
  return { at: file, line: file.bodyLine + index, ...(criterion === undefined ? {} : { criterion }) };
}

interface Reading {
  readonly prose: readonly Prose[];
  readonly fields: Passage;
  readonly passages: readonly Passage[];
}

/** One dossier is checked after the other, in the room of the one before. */
const room = new WordRoom(1 << 15);
let last: { readonly bundle: DossierBundle; readonly reading: Reading } | undefined;

function readingOf(bundle: DossierBundle): Reading {
  if (last?.bundle === bundle) return last.reading;
  room.clear();
  if (book.words.length > manyWords) book = new WordBook();
  const evidence: Prose[] = Array.from(bundle.evidence, ([criterion, file]) => new ProseOfFile(file, criterion));
  const prose = [...evidence, ...Array.from(bundle.report.values(), file => new ProseOfFile(file))];
  const fields = joinFields(collectFields(bundle));
  const reading = { prose, fields, passages: [...prose, fields] };
  last = { bundle, reading };
  return reading;
}

/** All dossiers of a run share a book, for they share most words; a new one before it grows without end. */
let book = new WordBook();
const manyWords = 100_000;

/** A class, for rules ask a hundred times a file, and objects of one shape answer fastest. */
class ProseOfFile implements Prose {
  readonly file: LocatedText<unknown>;
  readonly criterion: string | undefined;
  readonly text: string;
  readonly words: Words;
  readonly placeOf: (offset: number) => Place;
  private cut: readonly string[] | undefined;
  private cited: readonly Citation[] | undefined;

  constructor(file: LocatedText<unknown>, criterion?: string) {
    this.file = file;
    this.criterion = criterion;
    this.text = file.body;
    this.words = readWords(file.body, book, room);
    this.placeOf = offset => placeIn(this, countLines(this.text, offset));
  }

  get lines(): readonly string[] {
    this.cut ??= this.text.split('\n');
    return this.cut;
  }

  get citations(): readonly Citation[] {
    this.cited ??= findCitationsIn(this);
    return this.cited;
  }
}

function countLines(text: string, offset: number): number {
  let lines = 0;
  for (let index = text.indexOf('\n'); index >= 0 && index < offset; index = text.indexOf('\n', index + 1)) lines++;
  return lines;
}

interface Field {
  readonly place: Place;
  readonly text: string;
}

/** One text, a line each, for it is quicker to read than hundreds of short ones. */
function joinFields(fields: readonly Field[]): Passage {
  const text = fields.map(field => field.text).join('\n\n');
  let ends: Int32Array | undefined;
  const placeOf = (offset: number): Place => {
    ends ??= endsOf(fields);
    // The first field that ends there or later, by halves: a dossier has hundreds, and some rules ask for each number.
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const field = fields[low];
    if (!field) throw new RangeError(`no field at offset ${offset}`);
    return field.place;
  };
  return { text, words: readWords(text, book, room), placeOf };
}

/** Where each field ends in the text of all. */
function endsOf(fields: readonly Field[]): Int32Array {
  const ends = new Int32Array(fields.length);
  let end = -2;
  for (let index = 0; index < ends.length; index++) {
    end += (fields[index]?.text.length ?? 0) + 2;
    ends[index] = end;
  }
  return ends;
}

function collectFields({ results, documents, evidence, dossier, assignments, plan }: DossierBundle): Field[] {
  const fields: Field[] = [];
  const add = (text: unknown, at: Finding['at'], path: ValuePath, criterion?: string) => {
    if (typeof text !== 'string') return;
    fields.push({ text, place: criterion === undefined ? { at, path } : { at, path, criterion } });
  };
  add(dossier.data.subject, dossier, ['subject']);
  for (const [index, { criterion, value, reported, note, pointsReason }] of results.data.results.entries()) {
    add(value, results, ['results', index, 'value'], criterion);
    add(reported, results, ['results', index, 'reported'], criterion);
    add(note, results, ['results', index, 'note'], criterion);
    add(pointsReason, results, ['results', index, 'pointsReason'], criterion);
  }
  for (const [index, { subject, issuer }] of documents.data.documents.entries()) {
    add(subject, documents, ['documents', index, 'subject']);
    add(issuer, documents, ['documents', index, 'issuer']);
  }
  if (plan) for (const [path, text] of texts(plan.data)) add(text, plan, path);
  for (const [index, entry] of (assignments?.data.assignments ?? []).entries()) {
    const { criterion, leads, leadText, requirement, guidance, requiredEvidence = [] } = entry;
    const shown = [...leads, leadText, requirement, guidance, ...requiredEvidence];
    if (assignments) for (const text of shown) add(text, assignments, ['assignments', index], criterion);
  }
  for (const [criterion, file] of evidence) {
    add(file.data.requirement, file, ['requirement'], criterion);
    add(file.data.heading, file, ['heading'], criterion);
    for (const [index, { title }] of file.data.materials.entries()) {
      add(title, file, ['materials', index, 'title'], criterion);
    }
  }
  return fields;
}
