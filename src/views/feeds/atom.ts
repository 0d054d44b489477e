import { escapeXml } from '../../text/xml.ts';
import type { LoggedCommit, LoggedDossier } from './change-log.ts';

export interface AtomInput {
  readonly commits: readonly LoggedCommit[];
  /** The newest day the figures stand for: a feed without entries has no other date. */
  readonly asOf: string;
  readonly site: URL | undefined;
  /** Turns a name into 32 hexadecimal digits that stay the same for ever. */
  readonly digest: (name: string) => string;
}

/** The change log as an Atom feed (RFC 4287): one entry a dossier and commit, without names of persons. */
export function buildAtom({ commits, asOf, site, digest }: AtomInput): string {
  const absolute = (path: string) => (site ? new URL(path, site).href : path);
  const updated = commits[0]?.moment ?? `${asOf}T00:00:00Z`;
  const entries = commits.flatMap(commit => [
    ...commit.dossiers.map(dossier => buildEntry(commit, dossier, { absolute, digest })),
    ...(commit.more > 0 ? [buildRest(commit, { absolute, digest })] : []),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${uuid(digest(`feed ${site?.origin ?? ''}`))}</id>
<title>Thay đổi của hồ sơ chuyển đổi số cấp xã</title>
<updated>${updated}</updated>
<author><name>Hồ Sơ Số</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(absolute('/thay-doi.atom'))}"/>
<link rel="alternate" type="text/html" href="${escapeXml(absolute('/thay-doi/'))}"/>
${entries.join('')}</feed>
`;
}

interface EntryContext {
  readonly absolute: (path: string) => string;
  readonly digest: AtomInput['digest'];
}

function buildEntry(commit: LoggedCommit, dossier: LoggedDossier, { absolute, digest }: EntryContext): string {
  const lines = dossier.changes.map(({ criterion, text }) => (criterion ? `${criterion.id}: ${text}` : text));
  const rest = dossier.more > 0 ? [`và ${dossier.more} chỗ khác`] : [];
  const by = [dossier.role, `bản ghi ${commit.label}`].filter(Boolean).join(', ');
  return `<entry>
<id>${uuid(digest(`${commit.commit} ${dossier.key}`))}</id>
<title>${escapeXml(`${dossier.title}: ${dossier.summary}`)}</title>
<updated>${commit.moment}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(absolute(dossier.href ?? '/thay-doi/'))}"/>
<content type="text">${escapeXml([...lines, ...rest, by].join('\n'))}</content>
</entry>
`;
}

/** A commit that touched more dossiers than are listed. */
function buildRest(commit: LoggedCommit, { absolute, digest }: EntryContext): string {
  return `<entry>
<id>${uuid(digest(`${commit.commit} rest`))}</id>
<title>${escapeXml(`Và ${commit.more} hồ sơ khác trong cùng bản ghi`)}</title>
<updated>${commit.moment}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(absolute(`/thay-doi/#${commit.anchor}`))}"/>
<content type="text">bản ghi ${escapeXml(commit.label)}</content>
</entry>
`;
}

/** A UUID of version 8 (RFC 9562): its digits are ours. */
function uuid(digits: string): string {
  const [a, b, c, d, e] = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(13, 16),
    digits.slice(17, 20),
    digits.slice(20, 32),
  ];
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}
