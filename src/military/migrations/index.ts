import type { Migration } from '#base';
import { incidents } from './0001-incidents.ts';
import { groups } from './0002-groups.ts';
import { planning } from './0003-planning.ts';
import { capacities } from './0004-capacities.ts';
import { groupReports } from './0006-group-reports.ts';
import { situation } from './0007-situation.ts';
import { incidentTellings } from './0008-incident-tellings.ts';
import { incidentUnits } from './0009-incident-units.ts';
import { incidentReadings } from './0010-incident-readings.ts';

export const militaryMigrations: readonly Migration[] = [
  incidents,
  groups,
  planning,
  capacities,
  groupReports,
  situation,
  incidentTellings,
  incidentUnits,
  incidentReadings,
];
