import { lowerFirst } from '../../text/letter-case.ts';
import type { PageLink } from './region-page.ts';

/** Title of one page of a long list: pages after the first say which part they show, so that no two have the same. */
export function titleOfPart(title: string, parts: readonly PageLink[]): string {
  const [, ...further] = parts;
  const shown = further.find(({ isCurrent }) => isCurrent);
  return shown ? `${title}, ${lowerFirst(shown.title)}` : title;
}
