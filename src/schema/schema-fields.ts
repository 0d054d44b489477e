import type { z } from 'zod';

/** What the schema says about a field; the words of messages, hovers and forms come from here. */
export interface FieldDescription {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly example: unknown;
  /** Registered id of the schema, e.g. "criterionId". */
  readonly id: string | undefined;
  /** Format of a text, e.g. "date". */
  readonly format: string | undefined;
}

type AnySchema = z.core.$ZodType;

/** The schema of the value at `path`; undefined where the schema knows no such place. */
export function schemaAt(schema: AnySchema, path: readonly PropertyKey[]): AnySchema | undefined {
  let current: AnySchema | undefined = schema;
  for (const segment of path) {
    if (!current) return undefined;
    current = childOf(current, segment);
  }
  return current;
}

/** Title, description and example of a schema; an inner schema answers for its optional or default wrapper. */
export function describeField(schema: AnySchema | undefined): FieldDescription {
  const layers = schema ? layersOf(schema) : [];
  const metas = layers.map(layer => (layer as z.ZodType).meta?.() ?? {});
  const first = (key: string) => metas.map(meta => meta[key]).find(value => value !== undefined);
  const examples = first('examples');
  return {
    title: first('title') as string | undefined,
    description: first('description') as string | undefined,
    example: Array.isArray(examples) ? examples[0] : undefined,
    id: first('id') as string | undefined,
    format: layers.map(layer => definition(layer).format).find(format => format !== undefined),
  };
}

/** A field wherever it stands in a schema. */
export interface NamedField {
  readonly name: string;
  readonly title: string;
  /** Values that the description explains, with their words: "met", "đạt". */
  readonly values: readonly (readonly [value: string, words: string])[];
}

/** All titled fields of a schema, at whatever depth, those nearest to its top first. */
export function listFields(schema: AnySchema): readonly NamedField[] {
  const fields: NamedField[] = [];
  const seen = new Set<AnySchema>();
  let level: readonly AnySchema[] = [schema];
  while (level.length > 0) {
    const variants = level.flatMap(variantsOf).filter(variant => !seen.has(variant));
    for (const variant of variants) seen.add(variant);
    const named = variants.flatMap(variant => Object.entries(definition(variant).shape ?? {}));
    fields.push(...named.flatMap(nameField));
    level = [
      ...named.map(([, inner]) => inner),
      ...variants.flatMap(variant => definition(variant).element ?? definition(variant).valueType ?? []),
    ];
  }
  return fields;
}

function nameField([name, schema]: readonly [string, AnySchema]): readonly NamedField[] {
  const { title, description = '' } = describeField(schema);
  return title === undefined ? [] : [{ name, title, values: wordsOfDescription(description) }];
}

/** Names of the fields an object schema knows, over all variants of a union. */
export function fieldNames(schema: AnySchema | undefined): string[] {
  if (!schema) return [];
  return [...new Set(variantsOf(schema).flatMap(variant => Object.keys(definition(variant).shape ?? {})))];
}

/** Names and Vietnamese titles of the fields an object schema knows; those without a title are left out. */
export function fieldTitles(schema: AnySchema | undefined): (readonly [name: string, title: string])[] {
  return fieldNames(schema).flatMap(name => {
    const { title } = describeField(schemaAt(schema as AnySchema, [name]));
    return title === undefined ? [] : [[name, title] as const];
  });
}

/** The pairs of a description such as "met: đạt; not-met: không đạt.", also in brackets; empty for any other. */
export function wordsOfDescription(description: string): (readonly [name: string, words: string])[] {
  const [, inBrackets] = /\(([\w-]+: [^()]*;[^()]*)\)/.exec(description) ?? [];
  const parts = (inBrackets ?? description).replace(/\.$/, '').split(';');
  return parts.flatMap(part => {
    const [, name, words] = /^\s*([\w-]+): (.+)$/.exec(part) ?? [];
    return name && words ? [[name, words] as const] : [];
  });
}

/** The schema that the keys of a record follow; undefined for anything but a record. */
export function keySchemaOf(schema: AnySchema | undefined): AnySchema | undefined {
  return (
    schema &&
    variantsOf(schema)
      .map(variant => definition(variant).keyType)
      .find(Boolean)
  );
}

/** The parts of zod's definition objects that the walk needs. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly keyType?: AnySchema;
  readonly shape?: Readonly<Record<string, AnySchema>>;
  readonly element?: AnySchema;
  readonly valueType?: AnySchema;
  readonly innerType?: AnySchema;
  readonly options?: readonly AnySchema[];
}

function definition(schema: AnySchema): Definition {
  return schema._zod.def as Definition;
}

function layersOf(schema: AnySchema): AnySchema[] {
  const inner = definition(schema).innerType;
  return inner ? [schema, ...layersOf(inner)] : [schema];
}

function variantsOf(schema: AnySchema): AnySchema[] {
  const core = layersOf(schema).at(-1) ?? schema;
  return definition(core).options?.flatMap(variantsOf) ?? [core];
}

function childOf(schema: AnySchema, segment: PropertyKey): AnySchema | undefined {
  for (const variant of variantsOf(schema)) {
    const { shape, element, valueType } = definition(variant);
    const child = shape?.[String(segment)] ?? element ?? valueType;
    if (child) return child;
  }
  return undefined;
}
