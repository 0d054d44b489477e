import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/*
 * Cuts what we ask GitHub for out of its OpenAPI description, which is too large to install (400 MB), into
 * src/testing/github/rest-schema.json:
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
 *   node scripts/testing/extract-github-schema.ts package/generated/api.github.com.json
 *
 * Descriptions and examples are left out; nothing else is changed. The description is GitHub's, licence MIT.
 */

const asked = [
  '/repos/{owner}/{repo}/pulls/{pull_number}',
  '/repos/{owner}/{repo}/pulls/{pull_number}/files',
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments',
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  '/repos/{owner}/{repo}/contents/{path}',
  '/repos/{owner}/{repo}/commits/{ref}',
];

interface Description {
  readonly info: { readonly version: string };
  readonly paths: Record<string, { get: { responses: { 200: { content: Record<string, { schema: unknown }> } } } }>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

const [file = ''] = process.argv.slice(2);
const description = JSON.parse(readFileSync(file, 'utf8')) as Description;
const schemas: Record<string, unknown> = {};
const paths = asked.map(path => {
  const schema = description.paths[path]?.get.responses[200].content['application/json']?.schema;
  return [path, take(schema)] as const;
});
const sorted = Object.fromEntries(Object.entries(schemas).toSorted(([left], [right]) => (left < right ? -1 : 1)));
const cut = {
  source: '@octokit/openapi 23.0.2 (MIT)',
  paths: Object.fromEntries(paths),
  components: { schemas: sorted },
};
writeFileSync('src/testing/github/rest-schema.json', `${JSON.stringify(cut, null, 2)}\n`);

/** A copy without prose; what it refers to is taken, too. */
function take(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map(each => take(each));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => isNames || !/^(description|examples?|title|x-.*)$/.test(key));
  return Object.fromEntries(
    entries.map(([key, each]) => {
      if (key === '$ref' && typeof each === 'string') takeComponent(each.split('/').at(-1) ?? '');
      return [key, take(each, key === 'properties' && !isNames)];
    }),
  );
}

function takeComponent(name: string): void {
  if (name in schemas) return;
  schemas[name] = {};
  schemas[name] = take(description.components.schemas[name]);
}
