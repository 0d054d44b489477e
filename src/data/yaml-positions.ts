import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Position, ValuePath } from '../schema/bundle.ts';

/**
 * Finds where a value stands: a walk over the parser's events, made only for files with something to report.
 * An entry of a mapping is found at its key, an item of a list at its first character.
 */
export function positionOf(source: string, events: readonly Event[], path: ValuePath): Position {
  return offsetToPosition(source, new PathWalk(source, events).find(path));
}

/** The characters of the scalar at `path` as they stand in the file, without quotes; undefined for anything else. */
export function sourceTextOf(source: string, events: readonly Event[], path: ValuePath): string | undefined {
  const event = new PathWalk(source, events).findValue(path);
  return event?.type === EVENT_ID.SCALAR ? source.slice(event.valueStart, event.valueEnd) : undefined;
}

/** Offset of the line that begins the second document of a text. */
export function secondDocumentOffset(source: string, events: readonly Event[]): number {
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
  const content = startOf(events[second + 1]);
  return source.lastIndexOf('\n---', content > 0 ? content : source.length) + 1;
}

/** Position of a character offset; line and column count from 1. */
export function offsetToPosition(source: string, offset: number): Position {
  const before = source.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

class PathWalk {
  private index = 0;
  private readonly source: string;
  private readonly events: readonly Event[];

  constructor(source: string, events: readonly Event[]) {
    this.source = source;
    this.events = events;
  }

  /** The event of the value at `path`; undefined where it does not exist. */
  findValue(path: ValuePath): Event | undefined {
    this.enter();
    return path.every(segment => this.step(segment) !== undefined) ? this.current() : undefined;
  }

  /** Offset of the value at `path`, or of the last part of it that exists. */
  find(path: ValuePath): number {
    this.enter();
    let offset = startOf(this.current());
    for (const segment of path) {
      const next = this.step(segment);
      if (next === undefined) break;
      offset = next;
    }
    return Math.max(0, offset);
  }

  private enter(): void {
    while (this.current()?.type === EVENT_ID.DOCUMENT) this.index++;
  }

  private current(): Event | undefined {
    return this.events[this.index];
  }

  /** Moves to the value of `segment` inside the current collection; undefined where there is none. */
  private step(segment: PropertyKey): number | undefined {
    const type = this.current()?.type;
    if (type === EVENT_ID.SEQUENCE) return this.stepIntoList(Number(segment));
    return type === EVENT_ID.MAPPING ? this.stepIntoMapping(String(segment)) : undefined;
  }

  private stepIntoList(wanted: number): number | undefined {
    this.index++;
    for (let item = 0; !this.isAtEnd(); item++) {
      const offset = startOf(this.current());
      if (item === wanted) return offset >= 0 ? offset : this.findDash();
      this.skip();
    }
    return undefined;
  }

  /** An item without value has no place of its own: its dash stands alone on the first such line after all before. */
  private findDash(): number {
    const from = this.events.slice(0, this.index).reduce((end, event) => Math.max(end, endOf(event)), 0);
    const alone = /^[ \t]*(?=-[ \t]*(?:#.*)?$)/m.exec(this.source.slice(from));
    return alone ? from + alone.index + alone[0].length : from;
  }

  private stepIntoMapping(wanted: string): number | undefined {
    this.index++;
    while (!this.isAtEnd()) {
      const key = this.current();
      const isWanted = key?.type === EVENT_ID.SCALAR && getScalarValue(this.source, key) === wanted;
      this.skip();
      if (isWanted) return startOf(key);
      this.skip();
    }
    return undefined;
  }

  private isAtEnd(): boolean {
    const event = this.current();
    return event === undefined || event.type === EVENT_ID.POP;
  }

  /** Moves past the current value with all that is in it. */
  private skip(): void {
    let depth = 0;
    do {
      const type = this.current()?.type;
      if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) depth++;
      if (type === EVENT_ID.POP) depth--;
      this.index++;
    } while (depth > 0 && this.index < this.events.length);
  }
}

/** Offset behind a scalar; of anything else, where it begins. */
export function endOf(event: Event): number {
  return event.type === EVENT_ID.SCALAR ? event.valueEnd : startOf(event);
}

/** Offset of the first character of a value; below 0 where it has none. */
export function startOf(event: Event | undefined): number {
  if (event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.MAPPING) return event.start;
  if (event?.type !== EVENT_ID.SCALAR) return 0;
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted ? event.valueStart - 1 : event.valueStart;
}
