import { createRandom } from './random.ts';

/** A commune of the synthetic province. No real place, no real person. */
export interface Place {
  /** "xa-mau-001" */
  readonly id: string;
  /** "Mẫu 001" */
  readonly name: string;
  readonly hamlets: number;
  readonly district: {
    /** "huyen-mau-01" */
    readonly id: string;
    /** "Mẫu A", after 26 "Mẫu AA": a name has no digits. */
    readonly name: string;
    /** Whether this is its first commune. */
    readonly isFirst: boolean;
  };
}

/** Communes of a district: 559 make 27 of them, as Thanh Hóa had. */
const perDistrict = 21;

/** The commune with the running number given, counted from 1. */
export function placeAt(number: number): Place {
  const digits = String(number).padStart(3, '0');
  const id = `xa-mau-${digits}`;
  const district = Math.ceil(number / perDistrict);
  const letter = String.fromCharCode(65 + ((district - 1) % 26));
  return {
    id,
    name: `Mẫu ${digits}`,
    hamlets: createRandom(id).integer(4, 14),
    district: {
      id: `huyen-mau-${String(district).padStart(2, '0')}`,
      name: `Mẫu ${letter.repeat(Math.ceil(district / 26))}`,
      isFirst: number % perDistrict === 1,
    },
  };
}

/** Sizes in a commune of middle size; a population within another is the smaller one. */
const typicalSizes: Readonly<Record<string, number>> = {
  residents: 5200,
  'population-15-plus': 3900,
  adults: 3600,
  'working-age': 3100,
  'smartphone-subscriptions': 3300,
  households: 1400,
  'procedure-files': 900,
  'official-documents': 640,
  'enterprises-and-organisations': 48,
  enterprises: 36,
  'small-and-medium-enterprises': 30,
  'education-institutions': 9,
  schools: 5,
};

/** Size of a population in one year: the same wherever the dossier uses it, a little more each year, never 0. */
export function populationSize(place: Place, population: string, year: string): number {
  const factor = createRandom(`${place.id}/size`).integer(70, 140) / 100;
  const growth = 1 + (Number(year) - 2022) / 50;
  return Math.max(1, Math.round((typicalSizes[population] ?? 24) * factor * growth));
}
