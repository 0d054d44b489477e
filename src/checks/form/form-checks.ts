import type { Check } from '../check.ts';
import type { FormContext } from './form-context.ts';
import { formFeeds } from './form-feeds.ts';
import { formReferences } from './form-references.ts';

/** The rules for the definition of one form. */
export const formChecks: readonly Check<FormContext>[] = [formReferences, formFeeds];
