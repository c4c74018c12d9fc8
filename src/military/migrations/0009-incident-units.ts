import type { Migration } from '#base';

export const incidentUnits: Migration = {
  id: 'military/0009-incident-units',
  up: `
    alter table military_incident
      -- UCDP's type of violence: 1 with a state, 2 between groups, 3 against civilians.
      add column violence int check (violence between 1 and 3),
      -- First- and second-order administrative unit. What was read before has none until its file is brought again.
      add column adm1 text not null default '', add column adm2 text not null default '';
  `,
};
