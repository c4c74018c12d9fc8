import type { Migration } from '#base';

export const incidentTellings: Migration = {
  id: 'military/0008-incident-tellings',
  up: `
    alter table military_incident_import drop constraint military_incident_import_form_check;
    alter table military_incident_import
      add constraint military_incident_import_form_check check (form in ('own','ucdp-ged','acled','stix')),
      -- A file is read by a job; nothing of it is shown before it is done.
      add column state text not null default 'done' check (state in ('waiting','running','done','failed','cancelled')),
      add column job text, add column bytes bigint not null default 0,
      add column revised int not null default 0, add column older int not null default 0,
      add column ended_at timestamptz, add column problem jsonb;
    alter table military_incident
      add column form text check (form in ('own','ucdp-ged','acled','stix')),
      -- How far the source has settled it: UCDP's code_status.
      add column code_status text not null default '',
      -- The numbers UCDP gives the sides.
      add column side_a_code text not null default '', add column side_b_code text not null default '';
    update military_incident i set form = m.form from military_incident_import m where m.id = i.import;
    -- Rows of our own form are known by more than a number: two desks count from one.
    update military_incident set outside_key = concat_ws('|', outside_key, started_on, country, lower(place)) where form = 'own';
    create index military_incident_by_key on military_incident (form, outside_key);
    -- What each file told of an incident, as it told it. The newest of those whose import stands is the incident itself.
    create table military_incident_telling (
      import uuid not null references military_incident_import,
      key text not null,
      incident uuid not null,
      line int not null,
      body jsonb not null,
      -- The newer, the greater: ACLED's timestamp, UCDP's release, STIX's modified. Empty where the file says none.
      revision bigint,
      -- Empty while the file is being read.
      outcome text check (outcome in ('new','revises','known','older')),
      primary key (import, key)
    );
    create index military_incident_telling_of on military_incident_telling (incident);
    insert into military_incident_telling (import, key, incident, line, body, outcome)
    select import, outside_key, id, 0, jsonb_build_object('kind', kind, 'startedOn', started_on, 'endedOn', ended_on,
      'datePrecision', date_precision, 'country', country, 'countryAsTold', country_as_told, 'place', place,
      'latitude', latitude, 'longitude', longitude, 'placePrecision', place_precision, 'sideA', side_a, 'sideB', side_b,
      'sideACode', '', 'sideBCode', '', 'codeStatus', '',
      'killedLow', killed_low, 'killedBest', killed_best, 'killedHigh', killed_high, 'killedCivilians', killed_civilians,
      'sources', sources), 'new'
    from military_incident where import is not null and outside_key is not null;
  `,
};
