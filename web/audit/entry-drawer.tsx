import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../parts/person-name.tsx';
import { When } from '../parts/when.tsx';
import type { AuditEntry } from './audit-entry.ts';
import classes from './entry-drawer.module.css';
import { OutcomeMark } from './outcome-mark.tsx';

interface EntryDrawerProps {
  entry: AuditEntry | undefined;
  close: () => void;
}

/** One entry in full, with the hash that binds it. */
export function EntryDrawer({ entry, close }: EntryDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={entry !== undefined}
      onClose={close}
      position="right"
      size="lg"
      title={entry !== undefined && t('audit.entry', { seq: entry.seq })}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {entry !== undefined && <Entry entry={entry} />}
    </Drawer>
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t('audit.at'),
      <span key="at">
        <When at={entry.at} show="moment" /> · <When at={entry.at} show="hijri" />
      </span>,
    ],
    [
      t('audit.actor'),
      <span key="actor">
        <PersonName name={entry.actor.name} strong /> · {t(`audit.kind.${entry.actor.kind}`)}
      </span>,
    ],
    [
      t('audit.action'),
      <code key="action" dir="ltr">
        {entry.action}
      </code>,
    ],
    [t('audit.outcome'), <OutcomeMark key="outcome" outcome={entry.outcome} />],
  ];
  return (
    <div className={classes.entry}>
      <dl className={classes.facts}>
        {facts.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h3>{t('audit.objects')}</h3>
        <ul className={classes.objects} dir="ltr">
          {entry.objects.map((object) => (
            <li key={object}>
              <code>{object}</code>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('audit.detail')}</h3>
        <pre dir="ltr" tabIndex={0}>
          {JSON.stringify(entry.detail, null, 2)}
        </pre>
      </section>
      <section>
        <h3>{t('audit.hash')}</h3>
        <code dir="ltr" className={classes.hash}>
          {entry.hash}
        </code>
      </section>
    </div>
  );
}
