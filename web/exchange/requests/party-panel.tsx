import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import classes from '../records/records.module.css';
import { RecordName } from '../terms/record-name.tsx';
import { ClockMark } from './clock-mark.tsx';
import type { Party } from './request-types.ts';

/** One member asked: its clock, whether it has it and read it, and what it answered. */
export function PartyPanel({ party }: { party: Party }) {
  const { t } = useTranslation();
  const settled = party.state === 'answered' || party.state === 'refused';
  return (
    <Panel title={`\u2068${party.member.name}\u2069`} aside={<ClockMark clock={party} settled={settled} />}>
      <p className={classes.small}>
        {t(`exchange.requests.partyIs.${party.state}`)}
        {party.receivedAt !== undefined && (
          <>
            {' '}
            · {t('exchange.requests.received')} <When at={party.receivedAt} />
          </>
        )}
        {party.readAt !== undefined && (
          <>
            {' '}
            · {t('exchange.requests.read')} <When at={party.readAt} />
          </>
        )}
      </p>
      <ul className={classes.entries}>
        {party.answers.map((answer) => (
          <li key={answer.id}>
            <div className={classes.entry}>
              <b>
                {t(`exchange.requests.outcomeIs.${answer.outcome}`)}
                {answer.ground !== undefined && ` · ${t(`exchange.requests.groundIs.${answer.ground}`)}`}
              </b>
              <span className={classes.small}>
                <When at={answer.at} />
              </span>
            </div>
            <p className={classes.text} dir="auto">
              {answer.text}
            </p>
            {answer.records.map(({ id, title }) => (
              <RecordName key={id} id={id} known={{ title, opens: true }} />
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
