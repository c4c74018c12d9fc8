import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './duties.module.css';
import type { DutySheet } from './duty-types.ts';

type Offer = DutySheet['offers'][number];

/** What we asked for, and under each line the offers this reader may see; each opens its record. */
export function DutyHelp({ duty }: { duty: DutySheet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { help, offers } = duty;
  if (help.length === 0 && offers.length === 0) return null;
  const many = (quantity: number | undefined, unit: string | undefined) =>
    [quantity === undefined ? '' : formats.number(quantity), unit ?? ''].filter((part) => part !== '').join(' ');
  const OfferLines = ({ of }: { of: readonly Offer[] }) => (
    <ul className={classes.list}>
      {of.map(({ id, name, state, quantity, unit }) => (
        <li key={id}>
          <Link to="/exchange/records/$id" params={{ id } as never} className={classes.link}>
            <bdi>{name}</bdi>
          </Link>{' '}
          <span className={classes.small}>
            <bdi>{[state ?? '', many(quantity, unit)].filter((part) => part !== '').join(' · ')}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <Panel title={t('pact.duties.help')}>
      <div className={classes.list}>
        {help.map((line, n) => (
          <div key={line.capability_ref ?? n} className={classes.need}>
            <div>
              <b>
                <bdi>{line.what}</bdi>
              </b>{' '}
              <span className={classes.small}>
                <bdi>
                  {[t(`pact.duties.axisIs.${line.axis}`), many(line.quantity, line.unit)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </bdi>
              </span>
            </div>
            {line.offers.length === 0 ? (
              <span className={classes.small}>{t('pact.duties.noOffers')}</span>
            ) : (
              <OfferLines of={line.offers} />
            )}
          </div>
        ))}
        {offers.length > 0 && (
          <div className={classes.need}>
            <b>{t('pact.duties.offersNaming')}</b>
            <OfferLines of={offers} />
          </div>
        )}
      </div>
    </Panel>
  );
}
