import { Ajv, type ValidateFunction } from 'ajv';
import description from './rest-schema.json' with { type: 'json' };

/**
 * Holds an answer to GitHub's published description of it (rest-schema.json): the faults found, none where it fits.
 * `path` is that of the request, without its query. Throws where nothing is published for the path.
 */
export function openAnswerCheck(): (path: string, body: unknown) => readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addFormat('date-time', { validate: (text: string) => /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) });
  ajv.addFormat('uri', { validate: (text: string) => URL.canParse(text) });
  for (const name of ['email', 'int64', 'repo.nwo', 'uri-template', 'binary', 'timestamp', 'ssh-key', 'date'])
    ajv.addFormat(name, true);
  ajv.addSchema({ $id: 'github', ...(toJsonSchema({ components: description.components }) as object) });
  const known = Object.entries(description.paths).map(([path, schema]): [RegExp, ValidateFunction] => {
    // The path of a file has slashes of its own.
    const pattern = path.replace('{path}', '.+').replace(/\{\w+\}/g, '[^/]+');
    return [new RegExp(`^${pattern}$`), ajv.compile(toJsonSchema(schema) as object)];
  });
  return (path, body) => {
    const validate = known.find(([pattern]) => pattern.test(path))?.[1];
    if (!validate) throw new Error(`nothing published for ${path}`);
    validate(body);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** Places where GitHub sends null against its description: lines that are gone, and comments on a whole file. */
const nullInFact = /^(line|original_line)$/;

/** OpenAPI 3.0 says "nullable" where JSON Schema names the type null. */
function toJsonSchema(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map(each => toJsonSchema(each));
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, $ref, ...rest } = value as Record<string, unknown>;
  const own = Object.fromEntries(Object.entries(rest).map(([key, each]) => [key, toJsonSchema(each, key)]));
  const isInteger = 'type' in rest && rest.type === 'integer';
  const schema = typeof $ref === 'string' ? { $ref: `github${$ref}` } : own;
  const isNullable = nullable === true || (nullInFact.test(name) && isInteger);
  return isNullable ? { anyOf: [schema, { type: 'null' }] } : schema;
}
