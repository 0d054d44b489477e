import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { openRepository } from '../../src/data/repository.ts';
import { describeCommune } from './commune.ts';
import { type Foundation, writeDossier } from './dossier.ts';
import { type Place, placeAt } from './place.ts';
import { writeTwins } from './write-twins.ts';

/** A province on disk, twice: as a repository of the product and, for the floors, as JSON. */
export interface Province {
  readonly communes: number;
  readonly years: number;
  /** A git repository with one commit. */
  readonly root: string;
  /** The same files with the same data, each as one JSON file. */
  readonly json: string;
}

export interface ProvinceOptions {
  /** The repository whose criteria, content and templates are used. */
  readonly source: string;
  /** Where provinces are kept. */
  readonly folder: string;
  readonly communes: number;
  readonly years: number;
}

const criteriaSet = 'thanh-hoa-1829';
const sharedFolders = ['criteria', 'content', 'templates'];

/** Gives the province of the size asked for; writes it where it is missing or its sources have changed. */
export function prepareProvince({ source, folder, communes, years }: ProvinceOptions): Province {
  const name = join(folder, `${communes}x${years}`);
  const province = { communes, years, root: join(name, 'repository'), json: join(name, 'json') };
  const stamp = join(name, 'stamp.txt');
  const current = stampOf(source);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return province;
  rmSync(name, { recursive: true, force: true });
  for (const shared of sharedFolders) {
    if (existsSync(join(source, shared)))
      cpSync(join(source, shared), join(province.root, shared), { recursive: true });
  }
  const foundation = loadFoundation(source);
  const periods = foundation.set.set.data.periods.slice(0, years);
  for (let number = 1; number <= communes; number++) writeCommune(placeAt(number), { province, foundation, periods });
  commitAll(province.root);
  writeFileSync(stamp, current);
  return province;
}

/** Changes when the generator or what it builds on changes: git's hashes of the folders, edits included. */
function stampOf(source: string): string {
  const paths = ['bench/province', ...sharedFolders];
  const git = (...args: string[]) => execFileSync('git', ['-C', source, ...args, '--', ...paths], { encoding: 'utf8' });
  return `${git('ls-files', '--stage')}${git('diff', 'HEAD')}`;
}

function loadFoundation(source: string): Foundation {
  const repository = openRepository(source);
  const set = repository.loadCriteriaSet(criteriaSet).value;
  if (!set) throw new Error(`criteria/${criteriaSet} cannot be used; run hoso check first`);
  const templates = set.set.data.documents.flatMap(({ id }) => {
    const template = repository.templateIds().includes(id) ? repository.loadTemplate(id).value : undefined;
    return template ? [{ id, template: template.data }] : [];
  });
  return { set, templates };
}

interface Target {
  readonly province: Province;
  readonly foundation: Foundation;
  readonly periods: readonly string[];
}

function writeCommune(place: Place, { province, foundation, periods }: Target): void {
  const { district } = place;
  const units = [{ id: place.id, name: place.name, kind: 'xã', level: 'commune', parent: district.id }];
  const { id, name } = district;
  if (district.isFirst) units.unshift({ id, name, kind: 'huyện', level: 'district', parent: 'thanh-hoa' });
  appendFileSync(join(province.root, 'content/administrative-units.yaml'), `\n${indent(dump(units))}`);
  const path = `communes/${place.id}`;
  writeTwins(province, `${path}/commune.yaml`, describeCommune(place, periods));
  for (const year of periods) {
    for (const [name, content] of writeDossier(place, year, foundation)) {
      writeTwins(province, `${path}/${year}/${name}`, content);
    }
  }
}

/** YAML as the entries of a list that stands under a key. */
export function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function commitAll(root: string): void {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', '-c', 'gc.auto=0'];
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...identity, ...args], { stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('add', '--all');
  git('commit', '-q', '-m', 'The synthetic province');
}
