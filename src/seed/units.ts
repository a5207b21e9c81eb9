/** A unit of quantity: what it measures. Quantities of different dimensions are never added or compared. */
export interface Unit {
  readonly dimension: string;
}

/** The units that quantities may have, by key. */
export const units: Readonly<Record<string, Unit>> = {
  person: { dimension: 'people' },
  missile: { dimension: 'missiles' },
  round: { dimension: 'rounds' },
  piece: { dimension: 'pieces of artillery' },
  'brigade-equivalent': { dimension: 'formations' },
  vehicle: { dimension: 'vehicles' },
  vessel: { dimension: 'vessels' },
  voyage: { dimension: 'voyages' },
  container: { dimension: 'containers' },
  barrel: { dimension: 'volume' },
  'metric-ton': { dimension: 'mass' },
  USD: { dimension: 'money' },
};
