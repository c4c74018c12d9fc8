import { Button, MultiSelect, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { institutionsQuery } from '../institutions/institutions-query.ts';
import { wordsIn } from '../words-in.ts';
import classes from './duties.module.css';
import { answers, type DutySheet } from './duty-types.ts';
import { HelpLines } from './help-lines.tsx';
import { OwnMeasures } from './own-measures.tsx';
import { beginFrom, itemsOf, type UndertakingDraft, wantingIn } from './undertaking-draft.ts';

interface UndertakingFormProps {
  commitments: readonly string[];
  /** Of one alone: what stands, and what is its own. */
  duty?: DutySheet;
}

/** Our word on one commitment, or the same on several: begins a draft, from which nothing leaves before two people agree. */
export function UndertakingForm({ commitments, duty }: UndertakingFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data } = useQuery(institutionsQuery);
  const [draft, setDraft] = useState<UndertakingDraft>(() => beginFrom(duty));
  const [tried, setTried] = useState(false);
  const change = (part: Partial<UndertakingDraft>) => setDraft((before) => ({ ...before, ...part }));
  const wanting = wantingIn(draft, duty?.agreedDue);
  const missing = (field: string) => (tried && wanting.has(field) ? t('pact.duties.form.missing') : undefined);
  const begin = useMutation({
    mutationFn: () =>
      api.duties.beginUndertakings({
        body: { items: itemsOf(draft, commitments, duty), audience: draft.audience },
      }),
    onSuccess: async ({ draft: id }) => {
      await queries.invalidateQueries({ queryKey: ['pact', 'duties'] });
      await navigate({ to: '/exchange/drafts/$id', params: { id } as never });
    },
  });
  const open = (data?.items ?? [])
    .filter(({ closed }) => !closed)
    .map(({ institution_id, name }) => ({ value: institution_id, label: wordsIn(language, name) }));
  const waits = duty?.drafts.find(({ state }) => state !== 'refused');
  const title =
    duty === undefined
      ? t('pact.duties.form.titleMany', { count: commitments.length, number: formats.number(commitments.length) })
      : t(duty.undertaking === undefined ? 'pact.duties.form.title' : 'pact.duties.form.again');
  if (waits !== undefined)
    return (
      <Panel title={title}>
        <p>{t('pact.duties.form.waits')}</p>
        <Link to="/exchange/drafts/$id" params={{ id: waits.id } as never} className={classes.link}>
          {t('pact.duties.form.open')}
        </Link>
      </Panel>
    );
  const takes = draft.answer !== 'declines';
  return (
    <Panel title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (wanting.size === 0) begin.mutate();
        }}
      >
        <Stack gap="md">
          <Radio.Group
            label={t('pact.duties.form.answer')}
            value={draft.answer}
            onChange={(value) => change({ answer: answers.find((one) => one === value) ?? 'accepts' })}
          >
            <Stack gap={6} mt={6}>
              {answers.map((value) => (
                <Radio key={value} value={value} label={t(`pact.duties.answerIs.${value}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {takes && (
            <>
              <Select
                required
                label={t('pact.duties.form.owner')}
                {...(data !== undefined && open.length === 0 && { description: t('pact.duties.form.noInstitutions') })}
                data={open}
                value={draft.owner}
                onChange={(owner) => change({ owner, supporting: draft.supporting.filter((one) => one !== owner) })}
                error={missing('owner')}
              />
              <MultiSelect
                label={t('pact.duties.form.supporting')}
                data={open.filter(({ value }) => value !== draft.owner)}
                value={draft.supporting}
                onChange={(supporting) => change({ supporting })}
              />
              {duty !== undefined && <OwnMeasures duty={duty} draft={draft} change={change} />}
            </>
          )}
          <Textarea
            autosize
            minRows={2}
            dir="auto"
            maxLength={6000}
            label={t('pact.duties.form.reason')}
            description={t('pact.duties.form.reasonHint')}
            value={draft.reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
            error={missing('reason')}
          />
          {takes && (
            <>
              <Textarea
                autosize
                dir="auto"
                maxLength={6000}
                label={t('pact.duties.form.resources')}
                value={draft.resources}
                onChange={(event) => change({ resources: event.currentTarget.value })}
                error={missing('resources')}
              />
              <div className={classes.two}>
                <TextInput
                  dir="ltr"
                  inputMode="decimal"
                  label={t('pact.duties.form.amount')}
                  value={draft.amount}
                  onChange={(event) => change({ amount: event.currentTarget.value.replace(/[^0-9.]/g, '') })}
                />
                <TextInput
                  dir="ltr"
                  maxLength={3}
                  label={t('pact.duties.form.currency')}
                  value={draft.currency}
                  onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
                />
              </div>
              <HelpLines lines={draft.help} change={(help) => change({ help })} />
            </>
          )}
          <Select
            allowDeselect={false}
            label={t('pact.duties.form.audience')}
            data={(['members', 'public'] as const).map((value) => ({
              value,
              label: t(`pact.duties.form.audienceIs.${value}`),
            }))}
            value={draft.audience}
            onChange={(value) => change({ audience: value === 'public' ? 'public' : 'members' })}
          />
          <div className={classes.foot}>
            <p className={classes.small}>{t('pact.duties.form.will')}</p>
            <Button type="submit" loading={begin.isPending}>
              {t('pact.duties.form.begin')}
            </Button>
            <Refusal error={begin.error} />
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
