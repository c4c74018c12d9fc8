import { useTranslation } from 'react-i18next';
import classes from '../../home/home.module.css';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { type Board, textKey } from './board-types.ts';
import { WayTo } from './way-to.tsx';

/** The meetings, the latest first, with what each agreed. */
export function MeetingsPanel({ meetings }: { meetings: Board['meetings'] }) {
  const { t } = useTranslation();
  const key = textKey[useLanguage()];
  const formats = useFormats();
  const said = (kind: 'outcomes' | 'commitments', count: number) =>
    t(`pact.home.${kind}`, { count, number: formats.number(count) });
  return (
    <Panel title={t('pact.home.meetingsTitle')}>
      <ul className={classes.rows}>
        {meetings.map(({ id, name, heldOn, outcomes, commitments }) => (
          <li key={id}>
            <WayTo to={`/exchange/records/${id}`} className={classes.entry}>
              <span className={classes.entryTitle}>
                <bdi>{name[key]}</bdi>
              </span>
              <span className={classes.entryEnd}>
                <bdi>{formats.date(heldOn)}</bdi>
              </span>
              <span className={classes.entryNote}>
                <span>{said('outcomes', outcomes)}</span>
                <span>{said('commitments', commitments)}</span>
                <span>
                  <bdi>{formats.hijri(heldOn)}</bdi>
                </span>
              </span>
            </WayTo>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
