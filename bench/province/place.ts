import { createRandom } from './random.ts';

/** A commune of the synthetic province. No real place, no real person. */
export interface Place {
  /** "xa-mau-001" */
  readonly id: string;
  /** "Mẫu 001" */
  readonly name: string;
  readonly hamlets: number;
}

/** The commune with the running number given, counted from 1. */
export function placeAt(number: number): Place {
  const digits = String(number).padStart(3, '0');
  const id = `xa-mau-${digits}`;
  return { id, name: `Mẫu ${digits}`, hamlets: createRandom(id).integer(4, 14) };
}

const typicalSizes: Readonly<Record<string, number>> = {
  residents: 5200,
  adults: 3600,
  'population-15-plus': 3900,
  'working-age': 3100,
  'smartphone-subscriptions': 3300,
  households: 1400,
  'procedure-files': 900,
  'official-documents': 640,
  officials: 20,
};

/** Size of a population in one year: the same wherever the dossier uses it, never 0. */
export function populationSize(place: Place, population: string, year: string): number {
  const typical = typicalSizes[population] ?? 24;
  const random = createRandom(`${place.id}/${population}/${year}`);
  return Math.max(1, Math.round((typical * random.integer(70, 140)) / 100));
}
