import type { Migration } from '#base';

export const derivationMigration: Migration = {
  id: 'exchange/0019-derivations',
  up: `
    -- What a state said one of its records was derived from, in records it signed: kept although the relationship itself
    -- was held or revoked, so that a condition is shed by no order of arrival.
    create table exchange_derivation (
      origin text not null,
      derived text not null,
      source text not null,
      primary key (derived, origin, source)
    );
    insert into exchange_derivation (origin, derived, source)
      select r.origin, s.target, t.target from exchange_record r
      join exchange_reference s on s.seq = r.seq and s.property = 'source_ref'
      join exchange_reference t on t.seq = r.seq and t.property = 'target_ref'
      where r.type = 'relationship' and r.body::jsonb->>'relationship_type' = 'derived-from'
      on conflict do nothing;
  `,
};
