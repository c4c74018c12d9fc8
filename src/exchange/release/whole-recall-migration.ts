import type { Migration } from '#base';

export const wholeRecall: Migration = {
  id: 'exchange/0025-whole-recall',
  up: `
    -- A notice that names no versions takes back every version that was signed before it, also those that come here after
    -- it, while its originator is the record's own: until one has come, nobody here knows whose record it is.
    create table exchange_whole_recall (
      notice text primary key,
      record text not null,
      origin text not null,
      -- Version of the notice; what is signed after it is new.
      until text not null,
      lost_by text[] not null,
      concerns_us boolean not null,
      reason text not null,
      at timestamptz not null
    );
    create index exchange_whole_recall_by_record on exchange_whole_recall (record);
    create or replace function exchange_recall_late() returns trigger language plpgsql as $$
      begin
        if exists (select from exchange_whole_recall) then
          insert into exchange_recall (notice, record, version, origin, own, lost_by, concerns_us, reason, at)
            select w.notice, w.record, f.version, w.origin, false, w.lost_by, w.concerns_us, w.reason, w.at
            from fresh f join exchange_whole_recall w on w.record = f.id and w.origin = f.origin and f.version <= w.until
            where not f.own on conflict do nothing;
        end if;
        if not exists (select from exchange_recall) then return null; end if;
        update exchange_record r
          set keys = case when l.lost then '{}' else array(select k from unnest(r.keys) as k where k like 'local%') end,
            recalled_at = l.at
          from (select f.seq, bool_or(c.concerns_us) as lost, min(c.at) as at from fresh f join exchange_recall c
            on c.record = f.id and c.version = f.version and c.origin = f.origin where not c.own group by f.seq) l
          where r.seq = l.seq;
        return null;
      end $$;
  `,
};
