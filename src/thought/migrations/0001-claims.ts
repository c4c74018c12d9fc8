import type { Migration } from '#base';

export const claims: Migration = {
  id: 'thought/0001-claims',
  up: `
    -- What an extremist message claims. The classes are closed, and there is no column for a person, a sect, a school, a
    -- party or a people: who adds one breaks src/thought/claims/guard-rails.test.ts.
    create table thought_claim (
      id uuid primary key,
      harm_class text not null check (harm_class in ('violence-justified','violence-commanded','violence-glorified',
        'takfir-licensing-harm','listed-group-ordered','enslavement-ordered','worship-place-destruction')),
      statement_ar text not null check (length(statement_ar) <= 2000),
      statement_en text not null check (length(statement_en) <= 2000),
      statement_fr text not null check (length(statement_fr) <= 2000),
      -- Words of the statement that name a community: the rights reviewer answers for each.
      named_groups text[] not null,
      -- An organisation is named with the list that names it.
      list text check (length(btrim(list)) > 0),
      list_reference text check (length(btrim(list_reference)) > 0),
      listed_on date,
      -- The six factors of the Rabat Plan of Action; an answer has its reason.
      context_answer text check (context_answer in ('met','in-part','not-met')),
      context_reason text not null,
      speaker_answer text check (speaker_answer in ('met','in-part','not-met')),
      speaker_reason text not null,
      intent_answer text check (intent_answer in ('met','in-part','not-met')),
      intent_reason text not null,
      content_form_answer text check (content_form_answer in ('met','in-part','not-met')),
      content_form_reason text not null,
      extent_answer text check (extent_answer in ('met','in-part','not-met')),
      extent_reason text not null,
      likelihood_answer text check (likelihood_answer in ('met','in-part','not-met')),
      likelihood_reason text not null,
      -- The printed rule (claims/rabat.ts): nobody writes a tier.
      tier int generated always as (case
        when num_nulls(context_answer, speaker_answer, intent_answer, content_form_answer, extent_answer, likelihood_answer) > 0 then null
        when 'met' = all (array[context_answer, speaker_answer, intent_answer, content_form_answer, extent_answer, likelihood_answer]) then 1
        when 'not-met' <> all (array[intent_answer, content_form_answer, likelihood_answer])
          and (context_answer = 'met')::int + (speaker_answer = 'met')::int + (intent_answer = 'met')::int
            + (content_form_answer = 'met')::int + (extent_answer = 'met')::int + (likelihood_answer = 'met')::int >= 3 then 2
        else 3 end) stored,
      leads_to text[] not null default '{counter-speech}',
      made_at timestamptz not null,
      constraint says_something check (greatest(length(btrim(statement_ar)), length(btrim(statement_en)), length(btrim(statement_fr))) >= 20),
      constraint listed_with_its_list check
        (num_nonnulls(list, list_reference, listed_on) = case harm_class when 'listed-group-ordered' then 3 else 0 end),
      constraint answered_with_reasons check (
        (context_answer is null or length(btrim(context_reason)) >= 20) and
        (speaker_answer is null or length(btrim(speaker_reason)) >= 20) and
        (intent_answer is null or length(btrim(intent_reason)) >= 20) and
        (content_form_answer is null or length(btrim(content_form_reason)) >= 20) and
        (extent_answer is null or length(btrim(extent_reason)) >= 20) and
        (likelihood_answer is null or length(btrim(likelihood_reason)) >= 20)),
      constraint known_leads check (leads_to <@ array['counter-speech','hash','referral'] and 'counter-speech' = any (leads_to)),
      constraint only_the_first_tier_leads_further check
        (leads_to = array['counter-speech'] or tier is not distinct from 1)
    );
  `,
};
