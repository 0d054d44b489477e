import { fingerprintsOf } from '../issues/fingerprints.ts';
import type { Issue } from '../issues/issue.ts';

export interface ComparedFindings {
  readonly fresh: readonly Issue[];
  readonly known: readonly Issue[];
  readonly gone: readonly Issue[];
}

/** Which findings a request brings, which were there before, and which it mends; lines may have moved meanwhile. */
export function compareFindings(before: readonly Issue[], after: readonly Issue[]): ComparedFindings {
  const [old, now] = [fingerprintsOf(before), fingerprintsOf(after)];
  const [wasThere, isThere] = [new Set(old), new Set(now)];
  return {
    fresh: after.filter((_, index) => !wasThere.has(now[index] ?? '')),
    known: after.filter((_, index) => wasThere.has(now[index] ?? '')),
    gone: before.filter((_, index) => !isThere.has(old[index] ?? '')),
  };
}
