import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/*
 * Cuts merge requests that gitlab.com answered with out of the tests of go-gitlab into
 * src/testing/gitlab/merge-requests.json:
 *
 *   apt-get download golang-github-xanzy-go-gitlab-dev=0.73.1-2
 *   dpkg -x golang-github-xanzy-go-gitlab-dev_0.73.1-2_all.deb go-gitlab
 *   node scripts/testing/extract-gitlab-answers.ts go-gitlab/usr/share/gocode/src/github.com/xanzy/go-gitlab/testdata
 *
 * Who the people are, and what they wrote, is blanked; fields, their types and all else are as they came.
 */

/** One each that is open as a draft, open, closed and merged. */
const kept = [15442, 15440, 15432, 15431];

interface Listed {
  readonly iid: number;
}

interface Person {
  readonly username: string;
  readonly avatar_url: string | null;
}

const [folder = ''] = process.argv.slice(2);
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const numbers = new Map<string, number>();
const listed = read('get_merge_requests.json') as readonly Listed[];
const cut = {
  source: 'golang-github-xanzy-go-gitlab-dev 0.73.1-2 (Apache-2.0)',
  single: blank(read('get_merge_request.json')),
  list: listed.filter(({ iid }) => kept.includes(iid)).map(each => blank(each)),
};
writeFileSync('src/testing/gitlab/merge-requests.json', `${JSON.stringify(cut, null, 2)}\n`);

/** A copy in which each person is a number, the same wherever they appear. */
function blank(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(each => blank(each));
  if (typeof value !== 'object' || value === null) return value;
  const people = isPerson(value) ? numbered(value) : {};
  const entries = Object.entries(value).map(([key, each]) => [key, key === 'description' ? '' : blank(each)]);
  return { ...Object.fromEntries(entries), ...people };
}

function isPerson(value: object): value is Person {
  return 'username' in value && 'avatar_url' in value;
}

/** The sign that a name of an account begins with stays: not every forge allows one. */
function numbered({ username, avatar_url }: Person): object {
  const id = numbers.get(username) ?? numbers.size + 1;
  numbers.set(username, id);
  const account = `${/^[._]?/.exec(username)?.[0]}account-${id}`;
  const avatar = avatar_url && `https://gitlab.com/avatar-${id}.png`;
  return { id, name: `Name ${id}`, username: account, avatar_url: avatar, web_url: `https://gitlab.com/${account}` };
}
