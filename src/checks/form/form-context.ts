import type { CriteriaSetBundle, Located } from '../../schema/bundle.ts';
import type { Form } from '../../schema/form.ts';

/** What a rule for the definition of a form looks at. */
export interface FormContext {
  readonly form: Located<Form>;
  /** The sets there are, by id; one that cannot be used is there without its criteria. */
  readonly criteriaSets: ReadonlyMap<string, CriteriaSetBundle | undefined>;
}
