import { Alert as Notice } from '@mantine/core';
import { IconAlertTriangle, IconBulb, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import records from '../../exchange/records/records.module.css';
import type { Dossier } from './dossier-types.ts';

/** What keeps the dossier from being proposed, and what its people should think about. */
export function ChecksPanel({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  if (dossier.step === undefined) return null;
  const of = (weight: 'stop' | 'advice') => dossier.checks.filter((check) => check.weight === weight);
  const [stops, advice] = [of('stop'), of('advice')];
  return (
    <>
      {stops.length === 0 ? (
        <Notice
          color="green"
          variant="light"
          icon={<IconCircleCheck size={20} stroke={1.7} />}
          title={t('finance.dossiers.whole')}
        />
      ) : (
        <Notice
          color="amber"
          variant="light"
          icon={<IconAlertTriangle size={20} stroke={1.7} />}
          title={t('finance.dossiers.checks', { count: stops.length })}
        >
          <Sentences checks={stops} />
        </Notice>
      )}
      {advice.length > 0 && (
        <Notice
          color="gray"
          variant="light"
          icon={<IconBulb size={20} stroke={1.7} />}
          title={t('finance.dossiers.advice')}
        >
          <Sentences checks={advice} />
        </Notice>
      )}
    </>
  );
}

function Sentences({ checks }: { checks: Dossier['checks'] }) {
  return (
    <ul className={records['sentences']}>
      {checks.map(({ code, where, message }) => (
        <li key={code + where}>
          <bdi>{message}</bdi>
        </li>
      ))}
    </ul>
  );
}
