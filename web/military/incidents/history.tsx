import { Anchor, Modal, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import classes from '../groups/groups.module.css';

/** That a later file told an incident otherwise; pressed, what each file told and what it changed. */
export function History({ of }: { of: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Anchor component="button" size="sm" onClick={() => setOpen(true)}>
        {t('military.incidents.history.changed')}
      </Anchor>
      {open && (
        <Modal
          opened
          size="lg"
          onClose={() => setOpen(false)}
          title={t('military.incidents.history.title')}
          closeButtonProps={{ 'aria-label': t('shell.close') }}
        >
          <Tellings of={of} />
        </Modal>
      )}
    </div>
  );
}

function Tellings({ of }: { of: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    queryKey: ['military', 'incident-history', of],
    queryFn: () => api.incidents.incidentHistory({ params: { id: of } }),
  });
  if (error !== null) return <Refusal error={error} />;
  if (data === undefined) return <Skeleton height={120} />;
  return (
    <ol className={classes.said}>
      {data.items.map((one) => (
        <li key={one.import}>
          <div className={classes.stacked}>
            <b>
              <bdi>{one.title}</bdi>
            </b>
            <span className={classes.soft}>
              <bdi dir="ltr">{one.fileName}</bdi> · <bdi>{one.by}</bdi> · <When at={one.at} />
            </span>
            <span>
              {t(
                one.stands
                  ? 'military.incidents.history.stands'
                  : one.undone
                    ? 'military.incidents.history.undone'
                    : `military.incidents.history.outcomes.${one.outcome}`,
              )}
            </span>
            {one.changes.map(({ field, before, after }) => (
              <span key={field}>
                {t(`military.incidents.history.fields.${field}`)}: <bdi>{before || '–'}</bdi>{' '}
                {t('military.incidents.history.became')} <bdi>{after || '–'}</bdi>
              </span>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
