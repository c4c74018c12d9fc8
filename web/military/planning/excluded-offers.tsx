import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { useLanguage } from '../../shell/language.ts';
import classes from './plans.module.css';
import { refusedQuery } from './plans-query.ts';

/** Why each other offer of the capability does not serve a need in this plan; asked for when somebody wants to know. */
export function ExcludedOffers({ plan, need }: { plan: string; need: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const { data, error } = useQuery({ ...refusedQuery(language, plan, need), enabled: asked });
  return (
    <>
      <Button size="compact-sm" variant="subtle" w="fit-content" onClick={() => setAsked(true)}>
        {t('military.plans.askWhy')}
      </Button>
      <Modal
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('military.plans.excluded')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        <Refusal error={error} />
        {data?.items.length === 0 && <p className={classes.hint}>{t('military.plans.noExcluded')}</p>}
        <ul className={classes.list}>
          {(data?.items ?? []).map((one) => (
            <li key={one.offer}>
              <span className={classes.between}>
                <Link to={`/military/contributions/${one.offer}`}>
                  <bdi>{one.name}</bdi>
                </Link>
                <bdi className={classes.hint}>{one.by}</bdi>
              </span>
              <span>{t(`military.plans.why.${one.why}`)}</span>
            </li>
          ))}
        </ul>
      </Modal>
    </>
  );
}
