import { CORE_SCHEMA, constructFromEvents, type Event, floatJsonTag, parseEvents, YAMLException } from 'js-yaml';
import type { Issue } from '../issues/issue.ts';
import type { Position, ValuePath } from '../schema/bundle.ts';
import { findControlCharacter } from './control-characters.ts';
import { findColonFault } from './yaml-colons.ts';
import { describeYamlError } from './yaml-errors.ts';
import { type PlacedValue, placeValues } from './yaml-places.ts';
import { offsetToPosition, positionOf, secondDocumentOffset, sourceTextOf } from './yaml-positions.ts';

/** One YAML text, parsed once for values and, when something has to be reported, for places. */
export interface ReadYaml {
  /** undefined where the text is no YAML we accept; then `issues` says why. */
  readonly value: unknown;
  readonly locate: (path: ValuePath) => Position;
  /** The lines of all values, found in one walk. */
  readonly places: () => PlacedValue;
  /** The characters of a scalar as written in the file. */
  readonly sourceText: (path: ValuePath) => string | undefined;
  readonly issues: readonly Issue[];
}

/** What the parser says where a name without ": " runs on into the next line. */
const mayLackColon = /multiline key|expected ':'|whitespace character is expected|bad indentation|end of the stream/;

/** The core schema without the numbers that are none: .nan and .inf are text. */
const plainNumbers = CORE_SCHEMA.withTags(floatJsonTag);

export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** Line of the file on which `text` begins, 1 for a whole file, 2 for front matter. */
  readonly firstLine?: number;
}

/**
 * Reads YAML as data only: core schema (dates stay strings), one document, unique keys, no anchors, aliases or
 * tags, at most 32 levels. Never throws on what the text holds.
 */
export function readYaml({ file, text, firstLine = 1 }: YamlSource): ReadYaml {
  let events: Event[] = [];
  const shift = ({ line, column }: Position) => ({ line: line + firstLine - 1, column });
  const locate = (path: ValuePath) => shift(positionOf(text, events, path));
  const sourceText = (path: ValuePath) => sourceTextOf(text, events, path);
  const places = () => placeValues(text, events, firstLine);
  const refuse = (message: string, hint: string, rule: string, offset: number): ReadYaml => {
    const issue: Issue = { rule, severity: 'error', file, ...shift(offsetToPosition(text, offset)), message, hint };
    return { value: undefined, locate, places, sourceText, issues: [issue] };
  };
  try {
    events = parseEvents(text, { maxDepth: 32 });
    const forbidden = events.find(isForbidden);
    if (forbidden) {
      const { message, hint, rule } = describeYamlError('alias');
      return refuse(message, hint, rule, forbiddenOffset(forbidden));
    }
    const values = constructFromEvents(events, { source: text, schema: plainNumbers, maxAliases: 0 });
    if (values.length > 1) {
      const { message, hint, rule } = describeYamlError('several documents');
      return refuse(message, hint, rule, secondDocumentOffset(text, events));
    }
    const control = findControlCharacter(text, values[0]);
    if (control) {
      const { message, hint, rule } = describeYamlError('null byte');
      return {
        value: undefined,
        locate,
        places,
        sourceText,
        issues: [{ rule, severity: 'error', file, ...locate(control), message, hint }],
      };
    }
    return { value: values[0] ?? undefined, locate, places, sourceText, issues: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { message, hint, rule } = describeYamlError(error.reason);
    const offset = error.mark?.position ?? 0;
    const fault = rule === 'yaml-syntax' && mayLackColon.test(error.reason) ? findColonFault(text, offset) : undefined;
    return fault ? refuse(fault.message, fault.hint, rule, fault.offset) : refuse(message, hint, rule, offset);
  }
}

function isForbidden(event: Event): boolean {
  return forbiddenOffset(event) >= 0;
}

function forbiddenOffset(event: Event): number {
  if (!('anchorStart' in event)) return -1;
  const tag = 'tagStart' in event ? event.tagStart : -1;
  return Math.max(event.anchorStart, tag);
}
