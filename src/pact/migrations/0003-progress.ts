import type { Migration } from '#base';

export const progress: Migration = {
  id: 'pact/0003-progress',
  up: `
    -- Who reported and who reviewed, of each review of this state and each version of the report that was known when it
    -- was signed. The database itself keeps the two apart, whichever way a review comes to be stored.
    create table pact_own_review (
      -- Their numbers in the projection, which is derived and made anew.
      review bigint not null,
      report bigint not null,
      reporter text not null,
      reporter_institution uuid not null,
      reviewer text not null,
      reviewer_institution uuid not null,
      primary key (review, report),
      constraint verifier_is_not_reporter check (reviewer <> reporter),
      constraint verifier_of_another_institution check (reviewer_institution <> reporter_institution)
    );
    create function pact_review_apart() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then delete from pact_own_review where review = old.seq; end if;
        if tg_op = 'DELETE' then return null; end if;
        if not (new.own and new.kind = 'progress-review') then return null; end if;
        delete from pact_own_review where review = new.seq;
        insert into pact_own_review (review, report, reporter, reporter_institution, reviewer, reviewer_institution)
        select new.seq, r.seq, r.said->>'reporter', (r.said->'institution'->>'institution_id')::uuid,
          new.said->>'reviewer', (new.said->'institution'->>'institution_id')::uuid
        from pact_statement r
        -- A later version may be by whoever reviewed this one: it is not what was reviewed.
        where r.kind = 'progress-report' and r.id = new.about and r.seq < new.seq;
        return null;
      end $$;
    create trigger pact_review_apart after insert on pact_statement for each row
      when (new.own and new.kind = 'progress-review') execute function pact_review_apart();
    create trigger pact_review_stays_apart after update or delete on pact_statement for each row
      execute function pact_review_apart();
  `,
};
