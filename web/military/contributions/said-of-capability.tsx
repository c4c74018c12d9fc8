import { Badge } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import type { CapabilityView } from './contribution-types.ts';
import classes from './contributions.module.css';

const colours = { stands: 'green', 'stands-in-part': 'amber', 'does-not-stand': 'red' } as const;

/** What states said of a need or an offer, newest first, and what was found of its readiness. */
export function SaidOfCapability({ capability }: { capability: CapabilityView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div className={classes.column}>
      <Panel title={t('military.contributions.said')}>
        {capability.contributions.length === 0 && (
          <p className={classes.none}>{t('military.contributions.nothingSaid')}</p>
        )}
        <ul className={classes.said}>
          {capability.contributions.map((one) => {
            const other = capability.direction === 'need' ? one.offer : one.need;
            return (
              <li key={one.id}>
                <span>
                  <bdi>{one.by}</bdi>{' '}
                  <Badge variant="light" color="gray" tt="none">
                    {t(`military.contributions.states.${one.stands}`)}
                  </Badge>{' '}
                  {formats.number(one.quantity)} <bdi>{capability.unit}</bdi>
                </span>
                <span className={classes.small}>
                  {one.onDay !== undefined && (
                    <>
                      <When at={one.onDay} /> ·{' '}
                    </>
                  )}
                  {other !== undefined && (
                    <>
                      <Link to={`/military/contributions/${other}`}>
                        {t(`military.contributions.one.${capability.direction === 'need' ? 'offer' : 'need'}`)}
                      </Link>
                      {' · '}
                    </>
                  )}
                  <Link to={`/exchange/records/${one.id}`}>
                    <When at={one.version} />
                  </Link>
                </span>
                {one.reason !== undefined && <p dir="auto">{one.reason}</p>}
              </li>
            );
          })}
        </ul>
      </Panel>
      {capability.direction === 'offer' && (
        <Panel title={t('military.contributions.findings')}>
          {capability.findings.length === 0 && (
            <p className={classes.none}>{t('military.contributions.nothingFound')}</p>
          )}
          <ul className={classes.said}>
            {capability.findings.map((one) => (
              <li key={one.id}>
                <span>
                  <bdi>{one.by}</bdi> · {one.rung}{' '}
                  <Badge variant="light" color={one.current ? colours[one.found] : 'gray'} tt="none">
                    {t(`military.contributions.found.${one.found}`)}
                  </Badge>
                </span>
                <Link to={`/exchange/records/${one.id}`} className={classes.small}>
                  <When at={one.lookedOn} />
                </Link>
                {!one.current && <p className={classes.small}>{t('military.contributions.earlier')}</p>}
                <p dir="auto">{one.reasons}</p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}
