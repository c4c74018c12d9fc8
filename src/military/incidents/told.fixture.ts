// For tests only: one incident as an invented officer wrote it down.
import { type IncidentInput, incidentInputShape } from './contract.ts';

export const told = (change: Partial<IncidentInput> = {}): IncidentInput =>
  incidentInputShape.parse({
    kind: 'explosion',
    startedOn: '2026-04-01',
    endedOn: '2026-04-01',
    datePrecision: 1,
    country: 'ML',
    place: 'Invented bridge',
    latitude: 12.6,
    longitude: -8,
    placePrecision: 1,
    sideA: 'Unknown',
    sideB: '',
    killedLow: 0,
    killedBest: 1,
    killedHigh: 3,
    killedCivilians: 1,
    sources: [{ title: 'Invented officer', reliability: 'B', credibility: '2' }],
    ...change,
  });
