import { Alert, Button } from '@mantine/core';
import { IconRefreshAlert } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView, LedgerEntryView } from '#military/contract';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './groups.module.css';
import { ProposeState } from './propose-state.tsx';
import { SecondWord } from './second-word.tsx';
import { StateMark } from './state-mark.tsx';

interface LedgerPanelProps {
  found: AssessmentView;
  /** Of this theatre, the newest first. */
  entries: readonly LedgerEntryView[];
}

/** What the rules propose, what two people signed, what waits, and what later data opened again. */
export function LedgerPanel({ found, entries }: LedgerPanelProps) {
  const { t } = useTranslation();
  const may = useMay();
  const formats = useFormats();
  const [proposing, setProposing] = useState(false);
  const proposal = found.ledger.at(-1);
  const signed = entries.find(({ status }) => status === 'signed');
  const open = entries.some(({ status }) => status === 'waiting');
  const since = (state: LedgerEntryView['state'], month: string) =>
    t('military.groups.ledger.since', { state: t(`military.groups.states.${state}`), month: formats.month(month) });
  return (
    <Panel
      title={t('military.groups.ledger.title')}
      aside={
        may('military.assess') &&
        !open && (
          <Button size="compact-sm" onClick={() => setProposing(true)}>
            {t('military.groups.ledger.propose')}
          </Button>
        )
      }
    >
      <div className={classes.stack}>
        {signed === undefined ? (
          <p className={classes.soft}>{t('military.groups.ledger.none')}</p>
        ) : (
          <div className={classes.line}>
            <StateMark signed state={signed.state} />
            <strong>{since(signed.state, signed.since)}</strong>
            {signed.pathway !== undefined && <span>{t(`military.groups.pathways.${signed.pathway}`)}</span>}
          </div>
        )}
        {signed?.reopened !== undefined && (
          <Alert color="red" variant="light" icon={<IconRefreshAlert size={20} stroke={1.7} />}>
            {t(`military.groups.ledger.${signed.reopened.why}`, {
              month: formats.month(signed.reopened.month),
              state: t(`military.groups.states.${signed.reopened.state}`),
            })}
          </Alert>
        )}
        {proposal !== undefined && (
          <div>
            <h3>{t('military.groups.ledger.rules')}</h3>
            <div className={classes.line}>
              <StateMark state={proposal.state} />
              <span>{since(proposal.state, proposal.month)}</span>
            </div>
            <p>{proposal.sentence}</p>
          </div>
        )}
        {entries.length > 0 && (
          <ol className={classes.said} aria-label={t('military.groups.ledger.past')}>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
      </div>
      {proposing && <ProposeState found={found} close={() => setProposing(false)} />}
    </Panel>
  );
}

function Entry({ entry }: { entry: LedgerEntryView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const params = { id: entry.id };
  const who = { first: entry.by.name, second: entry.signer?.by.name ?? '' };
  const status = {
    waiting: t('military.groups.ledger.waiting', who),
    signed: t('military.groups.ledger.signedBy', who),
    refused: t('military.groups.ledger.refusedBy', who),
    withdrawn: t('military.groups.ledger.withdrawn', who),
  };
  return (
    <li>
      <div className={classes.line}>
        <StateMark signed={entry.status === 'signed'} state={entry.state} />
        <span>{status[entry.status]}</span>
        <When at={entry.signer?.at ?? entry.at} />
        <span className={classes.soft}>
          {t('military.groups.until')} {formats.month(entry.dataTo)}
        </span>
      </div>
      <p>
        <bdi>{entry.by.name}</bdi>: <bdi>{entry.reason}</bdi>
        {entry.signer !== undefined && (
          <>
            <br />
            <bdi>{entry.signer.by.name}</bdi>: <bdi>{entry.signer.reason}</bdi>
          </>
        )}
      </p>
      <SecondWord
        may={entry.may}
        words={{
          yes: t('military.groups.ledger.sign'),
          no: t('military.groups.ledger.refuse'),
          willYes: t('military.groups.ledger.willSign'),
          willNo: t('military.groups.ledger.willRefuse'),
          willWithdraw: t('military.groups.ledger.willWithdraw'),
        }}
        say={(approve, reason) => api.groups.signLedgerState({ params, body: { approve, reason } })}
        withdraw={() => api.groups.withdrawLedgerState({ params })}
      />
    </li>
  );
}
