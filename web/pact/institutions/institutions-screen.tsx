import { Button } from '@mantine/core';
import { IconArmchair, IconBuildingPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Page } from '../../shell/page.tsx';
import { InstitutionForm } from './institution-form.tsx';
import { InstitutionList } from './institution-list.tsx';
import classes from './institutions.module.css';
import { institutionsQuery, seatsQuery } from './institutions-query.ts';
import { SeatAccount } from './seat-account.tsx';
import { SeatTable } from './seat-table.tsx';

/** The institutions of this state, and which account sits in which. */
export function InstitutionsScreen() {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<'make' | 'seat'>();
  const institutions = useQuery(institutionsQuery);
  const seats = useQuery(seatsQuery);
  const close = () => setDoing(undefined);
  const items = institutions.data?.items ?? [];
  const seated = seats.data?.items ?? [];
  return (
    <Page
      title={t('pact.institutions.title')}
      purpose={t('pact.institutions.purpose')}
      actions={
        <>
          <Button
            variant="default"
            disabled={items.every(({ closed }) => closed)}
            leftSection={<IconArmchair size={18} stroke={1.7} />}
            onClick={() => setDoing('seat')}
          >
            {t('pact.institutions.seat')}
          </Button>
          <Button leftSection={<IconBuildingPlus size={18} stroke={1.7} />} onClick={() => setDoing('make')}>
            {t('pact.institutions.make')}
          </Button>
        </>
      }
    >
      <div className={classes.column}>
        <Refusal error={institutions.error ?? seats.error} again={() => void institutions.refetch()} />
        {institutions.data !== undefined &&
          (items.length === 0 ? (
            <Panel title={t('pact.institutions.empty.title')}>{t('pact.institutions.empty.text')}</Panel>
          ) : (
            <InstitutionList items={items} />
          ))}
        {seats.data !== undefined &&
          items.length > 0 &&
          (seated.length === 0 ? (
            <Panel title={t('pact.institutions.noSeats.title')}>{t('pact.institutions.noSeats.text')}</Panel>
          ) : (
            <SeatTable seats={seated} />
          ))}
      </div>
      {doing === 'make' && <InstitutionForm close={close} />}
      {doing === 'seat' && <SeatAccount institutions={items} seats={seated} close={close} />}
    </Page>
  );
}
