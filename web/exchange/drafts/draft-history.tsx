import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import classes from '../records/records.module.css';
import type { Draft } from './draft-types.ts';

/** Who did what with the draft, and who can therefore not be its second person. */
export function DraftHistory({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Panel title={t('exchange.drafts.history')}>
      <p className={classes.small}>
        <bdi>
          {t('exchange.drafts.authors', {
            names: formats.list(draft.authors.map(({ name }) => `\u2068${name}\u2069`)),
          })}
        </bdi>
      </p>
      <ol className={classes.entries}>
        {draft.history.map(({ at, by, what, reason }) => (
          <li key={at + what} className={classes.entry}>
            <span>
              {t(`exchange.drafts.events.${what}`)} · <bdi>{by}</bdi>
              {reason !== undefined && (
                <span className={classes.small} dir="auto">
                  {' '}
                  {reason}
                </span>
              )}
            </span>
            <span className={classes.small}>
              <When at={at} />
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
