import { ruleGuides } from '../checks/all-rules.ts';

/** The rules of the check, as the guide of that name prints them; each has its id as anchor. */
export const ruleCatalogue = { guide: 'quy-tac', rules: ruleGuides };
