import { z } from 'zod';
import { fileKinds } from './file-kinds.ts';

/**
 * JSON Schemas for editors, written from the zod schemas: hovers and completions in Vietnamese without a language
 * server of our own. File name -> content; stable order, so that the files in the repository can be compared.
 */
export function buildJsonSchemas(): ReadonlyMap<string, object> {
  const entries = Object.entries(fileKinds).map(([kind, { schema }]) => {
    const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-07', override: moveDescription });
    return [`${kind}.schema.json`, json] as const;
  });
  return new Map(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Editors show the description in a hover: the title and an example belong into it. */
function moveDescription({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { title, description, examples } = jsonSchema;
  if (!title && !description) return;
  const example = examples?.[0] === undefined ? '' : ` Ví dụ: ${formatExample(examples[0])}`;
  const words = [title, description].filter(Boolean).join('. ').replace(/\.\./g, '.');
  jsonSchema.description = `${words.replace(/\.?$/, '.')}${example}`;
}

function formatExample(example: unknown): string {
  return typeof example === 'string' ? example : JSON.stringify(example);
}
