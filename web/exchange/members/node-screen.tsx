import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from '../records/records.module.css';
import { BeginPanel } from './begin-panel.tsx';
import { Code, Facts } from './facts.tsx';
import type { Members, Wish } from './member-types.ts';
import { membersQuery, peersQuery } from './members-query.ts';
import { ProposeChange } from './propose-change.tsx';
import { saveFile } from './save-file.ts';

/** This node among the others: who it is, by which keys it signs; or how it becomes somebody. */
export function NodeScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useQuery(membersQuery);
  const [change, setChange] = useState<Wish['change']>();
  const own = data?.own;
  const proposes = may('exchange.trust.propose');
  const changing = proposes && own?.inList === true;
  return (
    <Page
      title={t('exchange.nav.node')}
      purpose={t('exchange.members.node.purpose')}
      actions={
        changing &&
        (['rotate', 'certificate', 'endpoint', 'leave'] as const).map((wish) => (
          <Button key={wish} variant="default" c={wish === 'leave' ? 'red' : undefined} onClick={() => setChange(wish)}>
            {t(`exchange.members.wish.${wish}`)}
          </Button>
        ))
      }
    >
      <Refusal error={error} again={() => void refetch()} />
      {data !== undefined && (
        <div className={classes.column}>
          {own !== undefined && <OwnPanels own={own} />}
          {data.list === undefined && <BeginPanel own={own !== undefined} proposals={data.proposals} />}
        </div>
      )}
      {change !== undefined && <ProposeChange first={change} close={() => setChange(undefined)} />}
    </Page>
  );
}

function OwnPanels({ own }: { own: NonNullable<Members['own']> }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const listening = useQuery(peersQuery(useLanguage())).data?.listening;
  return (
    <>
      <Panel
        title={t('exchange.members.node.identity')}
        aside={
          <span className={classes.state} data-tone={own.inList ? 'done' : 'wait'}>
            {t(own.inList ? 'exchange.members.node.inList' : 'exchange.members.node.notInList')}
          </span>
        }
      >
        <Facts
          of={[
            [t('exchange.members.id'), <Code key="c">{own.member}</Code>],
            [t('exchange.members.logName'), <Code key="c">{own.log}</Code>],
            [
              t('exchange.members.node.listens'),
              listening === undefined ? (
                t('exchange.members.notListening')
              ) : (
                <Code key="c">{`${listening.host}:${listening.port}`}</Code>
              ),
            ],
          ]}
        />
        <p className={classes.small}>{t('exchange.members.node.cardText')}</p>
        <Button
          size="sm"
          variant="default"
          leftSection={<IconDownload size={17} stroke={1.7} />}
          onClick={() => saveFile('member-card.json', own.card, 'application/json')}
        >
          {t('exchange.members.node.card')}
        </Button>
      </Panel>
      <Panel title={t('exchange.members.node.keys')}>
        <p className={classes.small}>{t('exchange.members.node.keysText')}</p>
        <ul className={classes.entries}>
          {own.keys.map((key) => (
            <li key={key.id} className={classes.entry}>
              <span>
                <b>{t(`exchange.members.use.${key.use}` as 'exchange.members.use.record')}</b> <Code>{key.id}</Code>
              </span>
              <span className={classes.small}>
                {key.from === undefined
                  ? t('exchange.members.node.keyWaits')
                  : t('exchange.members.from', { at: formats.moment(key.from) })}
                {key.until !== undefined && ` · ${t('exchange.members.until', { at: formats.moment(key.until) })}`} ·{' '}
                <When at={key.madeAt} />
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
