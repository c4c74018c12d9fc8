import { Button, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { publicRedressRoutes } from '#finance/contract';
import { Refusal } from '../../../parts/refusal.tsx';
import classes from './public.module.css';

type Body = z.input<typeof publicRedressRoutes.sendPetition.body>;
export type Written = Omit<Body, 'proof' | 'language'>;
type Kind = Body['kind'];

const kinds = ['same-name', 'delisting', 'exemption'] as const satisfies readonly Kind[];
/** As the node promises (its `deadline.ts`). */
const days = { 'same-name': 7, delisting: 60, exemption: 3 } as const satisfies Record<Kind, number>;
const capacities = ['self', 'family', 'lawyer'] as const;
const optional = ['birth', 'nationality', 'document', 'institution'] as const;

interface PetitionFormProps {
  send: (written: Written) => void;
  sending: boolean;
  error: unknown;
}

/** What is asked, who asks, what happened. Two fields are needed; the others help. */
export function PetitionForm({ send, sending, error }: PetitionFormProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>('same-name');
  const [words, setWords] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const word = (name: string) => words[name] ?? '';
  const write = (name: string) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setWords((now) => ({ ...now, [name]: value }));
  };
  const nameMissing = word('name').trim().length < 2;
  const statementShort = word('statement').trim().length < 10;
  const said = (name: string) => (word(name).trim() === '' ? undefined : word(name).trim());
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (nameMissing || statementShort || sending) return;
        send({
          kind,
          name: word('name'),
          statement: word('statement'),
          capacity: capacities.find((one) => one === word('capacity')) ?? 'self',
          birth: said('birth'),
          nationality: said('nationality'),
          document: said('document'),
          institution: said('institution'),
          contact: said('contact'),
          website: said('website'),
        });
      }}
    >
      <Stack gap="xl">
        <fieldset className={classes.group}>
          <legend>{t('finance.redress.public.choose')}</legend>
          <div className={classes.kinds}>
            {kinds.map((one) => (
              <label key={one} className={classes.kind} data-chosen={kind === one}>
                <Radio name="kind" value={one} checked={kind === one} onChange={() => setKind(one)} mt={4} />
                <span>
                  <b>{t(`finance.redress.public.kindIs.${one}`)}</b>
                  <span className={classes.small}>
                    {t(`finance.redress.public.kindHint.${one}`)}{' '}
                    {t('finance.redress.public.answeredIn', { count: days[one] })}
                  </span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className={classes.group}>
          <legend>{t('finance.redress.public.you')}</legend>
          <TextInput
            withAsterisk
            size="md"
            dir="auto"
            autoComplete="name"
            maxLength={300}
            label={t('finance.redress.public.name')}
            value={word('name')}
            onChange={write('name')}
            error={tried && nameMissing ? t('finance.redress.public.needed') : undefined}
          />
          <div className={classes.two}>
            {optional.map((name) => (
              <TextInput
                key={name}
                size="md"
                dir="auto"
                maxLength={name === 'birth' ? 60 : name === 'nationality' ? 120 : 300}
                label={t(`finance.redress.public.${name}`)}
                placeholder={t('finance.redress.public.optional')}
                value={word(name)}
                onChange={write(name)}
              />
            ))}
          </div>
          <div className={classes.two}>
            <Select
              size="md"
              allowDeselect={false}
              label={t('finance.redress.public.capacity')}
              data={capacities.map((value) => ({ value, label: t(`finance.redress.public.capacityIs.${value}`) }))}
              value={words['capacity'] ?? 'self'}
              onChange={(value) => setWords((now) => ({ ...now, capacity: value ?? 'self' }))}
            />
            <TextInput
              size="md"
              dir="auto"
              maxLength={300}
              label={t('finance.redress.public.contact')}
              description={t('finance.redress.public.contactHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={word('contact')}
              onChange={write('contact')}
            />
          </div>
        </fieldset>
        <Textarea
          withAsterisk
          autosize
          minRows={6}
          maxRows={20}
          size="md"
          dir="auto"
          maxLength={6000}
          label={t('finance.redress.public.statement')}
          description={t('finance.redress.public.statementHint')}
          value={word('statement')}
          onChange={write('statement')}
          error={tried && statementShort ? t('finance.redress.public.short') : undefined}
        />
        <div className={classes.unseen} aria-hidden="true">
          <label>
            {t('finance.redress.public.website')}
            <input
              name="website"
              tabIndex={-1}
              autoComplete="off"
              value={word('website')}
              onChange={write('website')}
            />
          </label>
        </div>
        <p className={classes.small}>
          <IconLock size={16} stroke={1.8} aria-hidden="true" /> {t('finance.redress.public.kept')}
        </p>
        <Refusal error={error} />
        <Button type="submit" size="md" loading={sending}>
          {t('finance.redress.public.send')}
        </Button>
        <p className={classes.small} role="status">
          {sending ? t('finance.redress.public.working') : ''}
        </p>
      </Stack>
    </form>
  );
}
