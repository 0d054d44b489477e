import type { Criterion, Target } from '../schema/criterion.ts';
import { formatNumber } from './numbers.ts';

/** A target as people read it: 70 of a percentage -> "70%", "Có" -> "Có". */
export function formatTarget(criterion: Pick<Criterion, 'measure'>, target: Target | undefined): string {
  if (target === undefined) return 'chưa có';
  if (typeof target === 'string') return `"${target}"`;
  return criterion.measure === 'percentage' ? `${formatNumber(target)}%` : formatNumber(target);
}
