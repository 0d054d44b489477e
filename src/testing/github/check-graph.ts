import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, graphql } from 'graphql';
import { z } from 'zod';

const questionSchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

/**
 * Holds a GraphQL answer to GitHub's published schema: the question must be valid, and its execution over the answer
 * must give the answer again. Returns the faults found.
 */
export function openGraphCheck(): (question: unknown, answer: unknown) => Promise<readonly string[]> {
  const schema = buildSchema(published.idl, { assumeValid: true });
  return async (question, answer) => {
    const { query, variables } = questionSchema.parse(question);
    const rootValue = (answer as { data: unknown }).data;
    // Who edits comments is a user here; the answer itself does not say.
    const typeResolver = () => 'User';
    const result = await graphql({ schema, source: query, rootValue, variableValues: variables, typeResolver });
    const faults = (result.errors ?? []).map(({ message }) => message);
    const isSame = JSON.stringify(result.data) === JSON.stringify(rootValue);
    return isSame ? faults : [...faults, 'the answer has other fields than were asked for'];
  };
}
