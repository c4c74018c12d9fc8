import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import classes from '../records/records.module.css';
import { Code } from './facts.tsx';
import type { Member } from './member-types.ts';

/** Keys as the list names them: what for, from when, until when, and whether their signatures still count. */
export function KeyList({ keys }: { keys: Member['keys'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <ul className={classes.entries}>
      {keys.map((key) => (
        <li key={key.id}>
          <div className={classes.entry}>
            <span>
              <b>{formats.list(key.use.map((use) => t(`exchange.members.use.${use}`)))}</b> <Code>{key.id}</Code>
            </span>
            {key.revoked !== undefined && (
              <span className={classes.state} data-tone="harm">
                {t('exchange.members.revoked', { at: formats.moment(key.revoked.at) })}
              </span>
            )}
          </div>
          <span className={classes.small}>
            {t('exchange.members.from', { at: formats.moment(key.from) })}
            {key.until !== undefined && ` · ${t('exchange.members.until', { at: formats.moment(key.until) })}`}
            {key.revoked !== undefined && (
              <>
                {' '}
                · <bdi>{key.revoked.reason}</bdi>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
