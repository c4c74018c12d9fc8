import { Anchor, Button, Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { LinkFile } from './link-file.tsx';
import { OpenFile } from './open-file.tsx';
import classes from './redress.module.css';
import type { RedressFile } from './redress-types.ts';

interface AboutPanelProps {
  file: RedressFile;
  release: () => void;
  exempt: () => void;
}

/** What the file is about, as officers found it; the person never sees this. */
export function AboutPanel({ file, release, exempt }: AboutPanelProps) {
  const { t } = useTranslation();
  const [linking, setLinking] = useState(false);
  const [opening, setOpening] = useState(false);
  const { alert, subject, orders, related } = file;
  const releasable = alert !== undefined && alert.state !== 'closed' && alert.verdict !== 'different';
  const orderName = (state: string) =>
    (['proposed', 'served', 'released', 'refused', 'withdrawn', 'lapsed'] as const).find((one) => one === state);
  return (
    <>
      <Panel title={t('finance.redress.about')}>
        <Stack gap="sm">
          {alert === undefined && subject === undefined && file.case === undefined && (
            <p className={classes.small}>{t('finance.redress.aboutNothing')}</p>
          )}
          <Facts
            facts={[
              ...(alert === undefined
                ? []
                : [
                    [
                      t('finance.redress.alert'),
                      <Anchor key="alert" component={Link} to={`/alerts/${alert.id}`}>
                        <bdi>{alert.rowName}</bdi> / <bdi>{alert.subjectName}</bdi>
                      </Anchor>,
                    ] as const,
                  ]),
              ...(subject === undefined
                ? []
                : [
                    [
                      t('finance.redress.subject'),
                      <span key="subject">
                        <bdi>{subject.name}</bdi> · <bdi>{subject.list}</bdi>
                      </span>,
                    ] as const,
                  ]),
              ...(file.case === undefined
                ? []
                : [
                    [
                      t('finance.redress.linkedCase'),
                      <Anchor key="case" component={Link} to={`/cases/${file.case}`}>
                        {t('finance.redress.linkedCase')}
                      </Anchor>,
                    ] as const,
                  ]),
            ]}
          />
          {orders.length > 0 && (
            <div>
              <h3 className={classes.small}>{t('finance.redress.freezes')}</h3>
              <ul className={classes.entries}>
                {orders.map((order) => {
                  const name = orderName(order.state);
                  return (
                    <li key={order.id} data-tone={order.state === 'proposed' ? 'wait' : undefined}>
                      <bdi dir="ltr">{order.number ?? '–'}</bdi>
                      <span className={classes.small}>
                        <bdi>{order.holder}</bdi> ·{' '}
                        {name === undefined ? order.state : t(`finance.redress.orderIs.${name}`)}
                      </span>
                    </li>
                  );
                })}
              </ul>
            </div>
          )}
          {file.may.handle && (
            <Group gap="sm">
              <Button variant="default" size="sm" onClick={() => setLinking(true)}>
                {t('finance.redress.link')}
              </Button>
              <Button
                variant="default"
                size="sm"
                component={Link}
                to={`/screening?name=${encodeURIComponent(file.petition.name)}`}
              >
                {t('finance.redress.screenName')}
              </Button>
              {releasable && (
                <Button size="sm" onClick={release}>
                  {t('finance.redress.release')}
                </Button>
              )}
              {orders.some(({ state }) => state === 'served') && (
                <Button size="sm" onClick={exempt}>
                  {t('finance.redress.exemption')}
                </Button>
              )}
            </Group>
          )}
        </Stack>
      </Panel>
      {(related.length > 0 || file.state === 'answered') && (
        <Panel title={t('finance.redress.related')}>
          <ul className={classes.entries}>
            {related.map((one) => (
              <li key={one.id}>
                <Anchor component={Link} to={`/redress/files/${one.id}`}>
                  <bdi dir="ltr">{one.reference}</bdi>
                </Anchor>
                <span className={classes.small}>
                  {t(`finance.redress.kindIs.${one.kind}`)} · {t(`finance.redress.stateIs.${one.state}`)}
                </span>
              </li>
            ))}
          </ul>
          {file.state === 'answered' && (
            <Button variant="default" size="sm" mt="sm" onClick={() => setOpening(true)}>
              {t('finance.redress.open')}
            </Button>
          )}
        </Panel>
      )}
      {linking && <LinkFile file={file} close={() => setLinking(false)} />}
      {opening && <OpenFile parent={file} close={() => setOpening(false)} />}
    </>
  );
}
