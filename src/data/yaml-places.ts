import { EVENT_ID, type Event, getScalarValue } from 'js-yaml';
import { endOf, startOf } from './yaml-positions.ts';

/** A value of a YAML text with the lines of all that is in it. */
export interface PlacedValue {
  /** Where it begins, in the file. */
  readonly line: number;
  /** Of a mapping or a list, as they stand in the file; empty for any other value. */
  readonly entries: readonly PlacedEntry[];
}

export interface PlacedEntry {
  readonly key: string | number;
  /** That of its key, or of its first character in a list. */
  readonly line: number;
  readonly value: PlacedValue;
}

/** The lines of all values in one walk over the parser's events: to look each up takes long in a long file. */
export function placeValues(source: string, events: readonly Event[], firstLine: number): PlacedValue {
  return new PlaceWalk(source, events, firstLine).read();
}

class PlaceWalk {
  private index = 0;
  private readonly events: readonly Event[];
  private readonly source: string;
  /** How far the walk has come: the offset up to which lines are counted, and its line. */
  private offset = 0;
  private line: number;

  constructor(source: string, events: readonly Event[], firstLine: number) {
    this.line = firstLine;
    this.source = source;
    this.events = events;
  }

  read(): PlacedValue {
    while (this.events[this.index]?.type === EVENT_ID.DOCUMENT) this.index++;
    return this.readValue();
  }

  private readValue(): PlacedValue {
    const event = this.events[this.index++];
    const line = this.lineAt(startOf(event));
    if (event?.type === EVENT_ID.SEQUENCE) return { line, entries: this.readList() };
    if (event?.type === EVENT_ID.MAPPING) return { line, entries: this.readMapping() };
    if (event) this.lineAt(endOf(event));
    return { line, entries: [] };
  }

  private readList(): readonly PlacedEntry[] {
    const entries: PlacedEntry[] = [];
    for (let key = 0; !this.isAtEnd(); key++) {
      if (startOf(this.events[this.index]) < 0) this.goToDash();
      const value = this.readValue();
      entries.push({ key, line: value.line, value });
    }
    this.index++;
    return entries;
  }

  private readMapping(): readonly PlacedEntry[] {
    const entries: PlacedEntry[] = [];
    while (!this.isAtEnd()) {
      const event = this.events[this.index];
      const { line } = this.readValue();
      const value = this.readValue();
      if (event?.type === EVENT_ID.SCALAR) entries.push({ key: getScalarValue(this.source, event), line, value });
    }
    this.index++;
    return entries;
  }

  /** An item without value has no place of its own: its dash stands alone on the first such line after all before. */
  private goToDash(): void {
    const alone = /^[ \t]*(?=-[ \t]*(?:#.*)?$)/m.exec(this.source.slice(this.offset));
    if (!alone) return;
    const dash = this.offset + alone.index + alone[0].length;
    this.lineAt(dash);
    this.offset = dash + 1;
  }

  private isAtEnd(): boolean {
    const event = this.events[this.index];
    return event === undefined || event.type === EVENT_ID.POP;
  }

  /** Lines are counted on from the place before; what has no place of its own stands there. */
  private lineAt(offset: number): number {
    for (; this.offset < offset; this.offset++) if (this.source[this.offset] === '\n') this.line++;
    return this.line;
  }
}
