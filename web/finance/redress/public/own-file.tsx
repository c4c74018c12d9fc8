import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { publicRedressRoutes } from '#finance/contract';
import { ConfirmAct } from '../../../parts/confirm-act.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { When } from '../../../parts/when.tsx';
import { api } from '../../../shell/api.ts';
import classes from './public.module.css';
import { ReceiptSheet } from './receipt-sheet.tsx';
import { WriteWords } from './write-words.tsx';
import { workDone } from './with-work.ts';

type PublicFile = z.output<typeof publicRedressRoutes.followPetition.response>;

interface OwnFileProps {
  file: PublicFile;
  access: { reference: string; code: string };
}

/** The person's own file: where it stands, the letters, the answer, and what they may still do. */
export function OwnFile({ file: first, access }: OwnFileProps) {
  const { t } = useTranslation();
  const [file, setFile] = useState(first);
  const [sure, setSure] = useState(false);
  const say = useMutation({
    mutationFn: async (text: string) => api.redressPage.sayMore({ body: { ...access, text, proof: await workDone() } }),
    onSuccess: setFile,
  });
  const appeal = useMutation({
    mutationFn: async (text: string) =>
      api.redressPage.appealAnswer({ body: { ...access, text, proof: await workDone() } }),
  });
  const withdraw = useMutation({
    mutationFn: () => api.redressPage.withdrawPetition({ body: access }),
    onSuccess: (after) => {
      setSure(false);
      setFile(after);
    },
  });
  if (appeal.data !== undefined) return <ReceiptSheet receipt={appeal.data} done={() => appeal.reset()} />;
  const open = file.state === 'received' || file.state === 'asked';
  return (
    <>
      <section className={classes.state} data-state={file.state} aria-label={t('finance.redress.public.stateTitle')}>
        <code className={classes.letters} dir="ltr">
          {file.reference}
        </code>
        <p>
          <b>{t(`finance.redress.public.stateIs.${file.state}`)}</b>
          <br />
          {t(`finance.redress.public.stateText.${file.state}`)}
        </p>
        {open && (
          <p>
            {t('finance.redress.public.dueBy')} <b>{<When at={file.dueAt} show="both" />}</b>
          </p>
        )}
        {file.overdue && <p className={classes.late}>{t('finance.redress.public.wasLate')}</p>}
      </section>
      {file.answer !== undefined && (
        <section className={classes.part}>
          <h2>{t('finance.redress.public.answer')}</h2>
          <p className={classes.letter} dir="auto">
            {file.answer.text}
          </p>
        </section>
      )}
      {file.messages.length > 0 && (
        <section className={classes.part}>
          <h2>{t('finance.redress.public.messages')}</h2>
          <ul className={classes.letterList}>
            {file.messages.map(({ at, from, text }) => (
              <li key={`${at} ${from}`}>
                <span className={classes.small}>
                  {t(from === 'office' ? 'finance.redress.public.fromOffice' : 'finance.redress.public.fromPerson')}{' '}
                  <When at={at} />
                </span>
                <p className={classes.letter} dir="auto">
                  {text}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {open && (
        <WriteWords
          title={t('finance.redress.public.say')}
          hint={t('finance.redress.public.sayHint')}
          act={t('finance.redress.public.sendWords')}
          send={say}
        />
      )}
      {file.answer?.mayAppeal === true && (
        <WriteWords
          title={t('finance.redress.public.appeal')}
          hint={t('finance.redress.public.appealHint')}
          act={t('finance.redress.public.sendAppeal')}
          send={appeal}
        />
      )}
      {open && (
        <Group mt="xl">
          <Button variant="subtle" color="red" onClick={() => setSure(true)}>
            {t('finance.redress.public.withdraw')}
          </Button>
          <Refusal error={withdraw.error} />
        </Group>
      )}
      <ConfirmAct
        opened={sure}
        close={() => setSure(false)}
        title={t('finance.redress.public.withdraw')}
        will={[t('finance.redress.public.withdrawSure')]}
        act={t('finance.redress.public.withdraw')}
        grave
        confirm={() => withdraw.mutate()}
        pending={withdraw.isPending}
        error={withdraw.error}
      />
    </>
  );
}
