import { Badge, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { wordsIn } from '../words-in.ts';
import { InstitutionForm } from './institution-form.tsx';
import type { Institution } from './institution-types.ts';
import classes from './institutions.module.css';
import { useAskAgain } from './institutions-query.ts';

/** The institutions of this state: renamed, closed, opened again; each with a reason. */
export function InstitutionList({ items }: { items: readonly Institution[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const askAgain = useAskAgain();
  const [renaming, setRenaming] = useState<Institution>();
  const [turning, setTurning] = useState<Institution>();
  const turn = useMutation({
    mutationFn: ({ institution, reason }: { institution: Institution; reason: string }) =>
      api.institutions.changeInstitution({
        params: { id: institution.institution_id },
        body: { closed: !institution.closed, reason },
      }),
    onSuccess: async () => {
      await askAgain();
      setTurning(undefined);
    },
  });
  const act = (closed: boolean) => t(closed ? 'pact.institutions.reopen' : 'pact.institutions.close');
  return (
    <Panel title={t('pact.institutions.list')}>
      <ul className={classes.list}>
        {items.map((one) => {
          const name = wordsIn(language, one.name);
          return (
            <li key={one.institution_id} className={classes.line}>
              <span className={classes.name}>
                <bdi>{name}</bdi>
                {one.closed && (
                  <Badge variant="light" color="gray" tt="none">
                    {t('pact.institutions.closed')}
                  </Badge>
                )}
              </span>
              <span className={classes.small}>
                {t('pact.institutions.seated', { count: one.seated, number: formats.number(one.seated) })}
              </span>
              <span className={classes.acts}>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${t('pact.institutions.rename')}: ${name}`}
                  onClick={() => setRenaming(one)}
                >
                  {t('pact.institutions.rename')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${act(one.closed)}: ${name}`}
                  onClick={() => {
                    turn.reset();
                    setTurning(one);
                  }}
                >
                  {act(one.closed)}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {renaming !== undefined && <InstitutionForm institution={renaming} close={() => setRenaming(undefined)} />}
      {turning !== undefined && (
        <ConfirmAct
          opened
          close={() => setTurning(undefined)}
          title={`${act(turning.closed)}: \u2068${wordsIn(language, turning.name)}\u2069`}
          will={[t(turning.closed ? 'pact.institutions.reopenWill' : 'pact.institutions.closeWill')]}
          act={act(turning.closed)}
          grave={!turning.closed}
          reason={10}
          confirm={(reason) => turn.mutate({ institution: turning, reason })}
          pending={turn.isPending}
          error={turn.error}
        />
      )}
    </Panel>
  );
}
