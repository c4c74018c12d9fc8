import type { Migration } from '#base';

export const dossiers: Migration = {
  id: 'thought/0002-dossiers',
  up: `
    -- Every name a field of a dossier may have: closed, so that no field for people enters by the JSON either.
    create function thought_known_fields(content jsonb) returns boolean language sql immutable as $$
      select not exists (
        select from jsonb_path_query(content, 'strict $.** ? (@.type() == "object").keyvalue().key') as key
        where key #>> '{}' <> all (array['title','ar','en','fr','steps','id','premise','warrant','conclusion','fallacy','answer',
          'citations','concepts','audience','depth','said','kind','work','edition','locator','quotation','grade','grader']))
    $$;
    create table thought_dossier (
      id uuid primary key,
      -- Its record's id, fixed from the beginning, and the version of it that was published last.
      record text not null unique,
      published_version text,
      -- new: nothing was published yet.
      status text not null check (status in ('new','published','withdrawn','given-up')),
      title_ar text not null,
      title_en text not null,
      title_fr text not null,
      harm_class text not null,
      -- Reviewers do not see who wrote it.
      blind boolean not null,
      -- Written to practise with.
      exercise boolean not null,
      re_review_by timestamptz,
      re_review_called_at timestamptz,
      made_by text not null,
      made_by_name text not null,
      made_at timestamptz not null,
      changed_at timestamptz not null,
      constraint published_is_whole check ((status in ('new','given-up')) = (published_version is null)),
      constraint published_is_reviewed_again check (status <> 'published' or re_review_by is not null)
    );
    create index thought_dossier_by_change on thought_dossier (changed_at desc, id desc);
    create index thought_dossier_by_re_review on thought_dossier (re_review_by, id) where status = 'published';
    -- A version is what is reviewed as a whole. One at a time is worked on.
    create table thought_version (
      id uuid primary key,
      dossier uuid not null references thought_dossier,
      number int not null check (number > 0),
      state text not null check (state in ('draft','review','accepted','proposed','published','superseded','withdrawn','vetoed','given-up')),
      -- How often it went to review.
      round int not null check (round >= 0),
      revision int not null,
      claim uuid not null unique references thought_claim,
      content jsonb not null,
      content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
      authors text[] not null check (cardinality(authors) > 0),
      author_names text[] not null,
      author_persons uuid[] not null,
      made_at timestamptz not null,
      changed_at timestamptz not null,
      submitted_at timestamptz,
      -- The exchange's draft by which it leaves, and the two who stand behind it.
      draft uuid unique,
      proposed_by text,
      proposed_by_person uuid,
      proposed_by_name text,
      second_by text,
      second_by_person uuid,
      second_by_name text,
      second_at timestamptz,
      record_version text,
      unique (dossier, number),
      constraint closed_fields check (thought_known_fields(content)),
      -- A scripture is never stored: of the Quran a locator alone.
      constraint no_scripture check (not jsonb_path_exists(content, '$.citations[*] ? (@.kind == "quran" && @.quotation != "")')),
      constraint known_fallacies check (not jsonb_path_exists(content, '$.steps[*].fallacy ? (!(
        @ == "truncated-text" || @ == "severed-occasion" || @ == "abrogation-abuse" || @ == "fabricated-report" ||
        @ == "weak-report-as-proof" || @ == "false-analogy" || @ == "unqualified-ruling" || @ == "ignored-conditions" ||
        @ == "ignored-consensus" || @ == "general-made-of-particular" || @ == "redefined-term" || @ == "collective-guilt" ||
        @ == "false-dilemma" || @ == "false-authority" || @ == "circular" || @ == "appeal-to-emotion"))')),
      constraint authors_are_persons check (cardinality(authors) = cardinality(author_persons)
        and cardinality(authors) = cardinality(author_names)),
      constraint proposed_is_whole check (state not in ('proposed','published','superseded') or
        num_nonnulls(draft, proposed_by, proposed_by_person, proposed_by_name) = 4),
      constraint published_by_two check (state not in ('published','superseded') or
        num_nonnulls(second_by, second_by_person, second_by_name, second_at, record_version) = 5),
      constraint two_people check (second_by is null or
        (second_by <> proposed_by and second_by_person <> proposed_by_person
          and second_by <> all (authors) and second_by_person <> all (author_persons)))
    );
    create unique index thought_version_one_open on thought_version (dossier)
      where state in ('draft','review','accepted','proposed');
    create unique index thought_version_one_published on thought_version (dossier) where state = 'published';
    -- Each language by itself. What a machine wrote is offered to nobody before a person put their name to it.
    create table thought_language (
      version uuid not null references thought_version,
      language text not null check (language in ('ar','en','fr')),
      state text not null check (state in ('draft','machine','offered','accepted','returned')),
      by_id text,
      by_name text,
      primary key (version, language),
      constraint a_person_stands_behind check (state in ('draft','machine') or num_nonnulls(by_id, by_name) = 2)
    );
    create function thought_claim_kept() returns trigger language plpgsql as $$
      begin
        if exists (select from thought_version v where v.claim = old.id and v.state <> 'draft') then
          raise exception 'a claim under review is not rewritten'
            using errcode = 'check_violation', constraint = 'thought_claim_kept';
        end if;
        return case tg_op when 'DELETE' then old else new end;
      end $$;
    create trigger thought_claim_kept before update or delete on thought_claim
      for each row execute function thought_claim_kept();
    create function thought_version_kept() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          if new.state <> 'draft' or new.round <> 0 then
            raise exception 'a version begins as a draft' using errcode = 'check_violation', constraint = 'thought_version_kept';
          end if;
          return new;
        end if;
        if (new.id, new.dossier, new.number, new.claim, new.made_at) is distinct from (old.id, old.dossier, old.number, old.claim, old.made_at)
          -- Whoever wrote stays an author; nobody is struck off to become a reviewer.
          or not (new.authors @> old.authors and new.author_persons @> old.author_persons)
          or (old.state <> 'draft' and (new.content, new.content_hash, new.authors, new.author_persons, new.revision)
            is distinct from (old.content, old.content_hash, old.authors, old.author_persons, old.revision))
          or not (new.state = old.state or (old.state, new.state) in (
            ('draft','review'), ('draft','given-up'), ('review','draft'), ('review','accepted'), ('review','vetoed'),
            ('accepted','review'), ('accepted','draft'), ('accepted','proposed'), ('proposed','accepted'), ('proposed','draft'),
            ('proposed','published'), ('published','superseded'), ('published','withdrawn')))
          or (old.state in ('published','superseded','withdrawn','vetoed','given-up') and new.state = old.state)
          or new.round < old.round or (new.state = 'review' and old.state = 'draft' and new.round <> old.round + 1)
        then
          raise exception 'a version is not rewritten behind those who review it'
            using errcode = 'check_violation', constraint = 'thought_version_kept';
        end if;
        -- Nothing is reviewed whose six factors are not answered.
        if old.state = 'draft' and new.state = 'review'
          and not exists (select from thought_claim c where c.id = new.claim and c.tier is not null) then
          raise exception 'the six factors are not answered'
            using errcode = 'check_violation', constraint = 'thought_answered_before_review';
        end if;
        return new;
      end $$;
    create trigger thought_version_kept before insert or update on thought_version
      for each row execute function thought_version_kept();
    create function thought_never_deleted() returns trigger language plpgsql as $$
      begin
        raise exception 'what was written and reviewed is kept'
          using errcode = 'check_violation', constraint = 'thought_never_deleted';
      end $$;
    create trigger thought_version_never_deleted before delete on thought_version
      for each row execute function thought_never_deleted();
    -- A dossier says of itself only what a version did.
    create function thought_dossier_published() returns trigger language plpgsql as $$
      begin
        if new.status = 'published' and not exists (select from thought_version v
          where v.dossier = new.id and v.state = 'published' and v.record_version = new.published_version) then
          raise exception 'no published version says this'
            using errcode = 'check_violation', constraint = 'thought_dossier_published';
        end if;
        if new.status = 'published' and new.re_review_by > (select v.second_at + interval '12 months' from thought_version v
          where v.dossier = new.id and v.state = 'published') then
          raise exception 'it is reviewed again within twelve months'
            using errcode = 'check_violation', constraint = 'thought_reviewed_within_a_year';
        end if;
        if tg_op = 'UPDATE' and old.blind and not new.blind and old.status = 'new' and exists (select from thought_version v
          where v.dossier = new.id and v.state in ('review','accepted','proposed')) then
          raise exception 'what is reviewed blind stays blind'
            using errcode = 'check_violation', constraint = 'thought_stays_blind';
        end if;
        return new;
      end $$;
    create trigger thought_dossier_published before insert or update on thought_dossier
      for each row execute function thought_dossier_published();
    create table thought_event (
      dossier uuid not null references thought_dossier,
      n bigint generated by default as identity,
      at timestamptz not null,
      by_id text not null,
      by_name text not null,
      what text not null,
      version int,
      reason text,
      primary key (dossier, n)
    );
  `,
};
