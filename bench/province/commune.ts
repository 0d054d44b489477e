import { type Place, populationSize } from './place.ts';

/** What `commune.yaml` holds: names, sizes of populations per year, a placeholder for who signs. */
export function describeCommune(place: Place, periods: readonly string[]): unknown {
  const populations = periods.flatMap(period => [
    { id: 'residents', title: 'Số người dân trên địa bàn xã', period, unit: 'người' },
    { id: 'adults', title: 'Dân số trưởng thành', period, unit: 'người' },
    { id: 'households', title: 'Hộ gia đình', period, unit: 'hộ' },
  ]);
  return {
    name: place.name,
    kind: 'xã',
    administrativeUnit: place.id,
    issuer: `Ủy ban nhân dân xã ${place.name}`,
    website: `http://${place.id}.example/`,
    hamlets: place.hamlets,
    populations: populations.map(population => ({
      ...population,
      size: populationSize(place, population.id, population.period),
      source: `Báo cáo năm ${population.period}`,
    })),
    signatories: [{ authority: 'TM. ỦY BAN NHÂN DÂN', role: 'CHỦ TỊCH', name: 'Người ký mẫu' }],
  };
}
