import { Badge, Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { contributionRoutes } from '#military/contract';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { CapabilityFacts } from './capability-facts.tsx';
import { type CapabilityView, draftOf } from './contribution-types.ts';
import classes from './contributions.module.css';
import { capabilityQuery, useAskAgain } from './contributions-query.ts';
import { FindingForm } from './finding-form.tsx';
import { GiveCapability } from './give-capability.tsx';
import { GiveContribution } from './give-contribution.tsx';
import { SaidOfCapability } from './said-of-capability.tsx';

/** One need or offer: what it says, what is given of it, what was found, and what one may do now. */
export function CapabilityScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(capabilityQuery(language, id));
  const back = { to: '/military/contributions', title: t('military.nav.contributions') };
  if (data === undefined)
    return (
      <Page title={t('military.nav.contribution')} back={back}>
        <Waiting error={error} again={() => void refetch()} />
      </Page>
    );
  return (
    <Page
      title={data.name}
      mark={
        <Badge variant="light" color={data.withdrawn ? 'red' : 'green'} tt="none">
          {data.withdrawn ? t('military.contributions.withdrawn') : t(`military.contributions.one.${data.direction}`)}
        </Badge>
      }
      back={back}
      actions={<Acts capability={data} />}
    >
      <div className={classes.columns}>
        <CapabilityFacts capability={data} />
        <SaidOfCapability capability={data} />
      </div>
    </Page>
  );
}

function Acts({ capability }: { capability: CapabilityView }) {
  const { t } = useTranslation();
  const may = useMay();
  const askAgain = useAskAgain();
  const [asking, setAsking] = useState<'change' | 'withdraw' | 'answer' | 'find'>();
  const close = () => setAsking(undefined);
  const params = { id: capability.id };
  const withdraw = useMutation({
    mutationFn: (reason: string) => api.contributions.withdrawCapability({ params, body: { reason } }),
    onSuccess: askAgain,
  });
  const { may: allowed } = capability;
  return (
    <>
      <Group gap="sm" className="not-on-paper">
        <Button
          component="a"
          variant="default"
          href={addressOf(contributionRoutes.writeEdxl, { params })}
          leftSection={<IconDownload size={17} stroke={1.7} />}
        >
          EDXL-RM
        </Button>
        {allowed.withdraw && (
          <Button variant="default" color="red" onClick={() => setAsking('withdraw')}>
            {t('military.contributions.withdraw')}
          </Button>
        )}
        {allowed.change && (
          <Button variant="default" onClick={() => setAsking('change')}>
            {t('military.contributions.change')}
          </Button>
        )}
        {allowed.find && (
          <Button variant="default" onClick={() => setAsking('find')}>
            {t('military.contributions.find')}
          </Button>
        )}
        {may('military.plan') && !capability.withdrawn && (
          <Button onClick={() => setAsking('answer')}>
            {t(`military.contributions.answer.${capability.direction}`)}
          </Button>
        )}
      </Group>
      {asking === 'change' && <GiveCapability begun={draftOf(capability)} versionOf={capability.id} close={close} />}
      {asking === 'answer' && <GiveContribution capability={capability} close={close} />}
      {asking === 'find' && <FindingForm capability={capability} close={close} />}
      <ConfirmAct
        grave
        opened={asking === 'withdraw'}
        close={close}
        title={t('military.contributions.withdraw')}
        will={[t('military.contributions.withdrawWill'), t('parts.put.proposed')]}
        act={t('parts.put.act')}
        reason={10}
        confirm={(reason) => withdraw.mutate(reason)}
        pending={withdraw.isPending}
        error={withdraw.error}
      >
        {withdraw.data !== undefined && (
          <Link className={classes.link} to={`/exchange/drafts/${withdraw.data.draft}`}>
            {t('parts.put.open')}
          </Link>
        )}
      </ConfirmAct>
    </>
  );
}
