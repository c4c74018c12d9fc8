import { Button } from '@mantine/core';
import { Link as RouteLink } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useMay } from '../../shell/session.ts';
import { LinkForm } from './link-form.tsx';
import { SettleLink } from './settle-link.tsx';
import classes from './methods.module.css';
import type { Link, LinkKind, MethodView } from './methods-query.ts';

/** What a method is linked to, what is proposed, what a person might look at, and what was before. */
export function MethodLinks({ method }: { method: MethodView }) {
  const { t } = useTranslation();
  const may = useMay();
  const [asking, setAsking] = useState<string>();
  const of = (kind: LinkKind) =>
    method.links.filter((one) => one.kind === kind && (one.state === 'linked' || one.state === 'proposed'));
  const before = method.links.filter(({ state }) => state === 'declined' || state === 'ended');
  const [dossiers, typologies] = [of('dossier'), of('typology')];
  return (
    <>
      <Panel
        title={t('thought.methods.links.dossiers')}
        aside={
          <Button size="compact-sm" variant="default" onClick={() => setAsking('')}>
            {t(may('thought.edit') ? 'thought.methods.links.link' : 'thought.methods.links.propose')}
          </Button>
        }
      >
        {dossiers.length === 0 && <p className={classes.plain}>{t('thought.methods.links.noDossiers')}</p>}
        <LinkRows links={dossiers} />
        {method.suggested.length > 0 && (
          <div className={classes.suggested}>
            <h3 className={classes.heading}>{t('thought.methods.links.suggested')}</h3>
            <p className={classes.small}>{t('thought.methods.links.suggestedText')}</p>
            <ul className={classes.rows}>
              {method.suggested.map(({ id, title }) => (
                <li key={id}>
                  <bdi>{title}</bdi>
                  <Button size="compact-xs" variant="default" onClick={() => setAsking(id)}>
                    {t(may('thought.edit') ? 'thought.methods.links.link' : 'thought.methods.links.propose')}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Panel>
      <Panel title={t('thought.methods.links.typologies')}>
        {typologies.length === 0 && <p className={classes.plain}>{t('thought.methods.links.noTypologies')}</p>}
        <LinkRows links={typologies} />
      </Panel>
      {before.length > 0 && (
        <Panel title={t('thought.methods.links.history')}>
          <LinkRows links={before} />
        </Panel>
      )}
      {asking !== undefined && <LinkForm code={method.code} first={asking} close={() => setAsking(undefined)} />}
    </>
  );
}

function LinkRows({ links }: { links: readonly Link[] }) {
  return (
    <ul className={classes.rows}>
      {links.map((link) => (
        <LinkRow key={link.id} link={link} />
      ))}
    </ul>
  );
}

function LinkRow({ link }: { link: Link }) {
  const { t } = useTranslation();
  const may = useMay();
  const last = link.ended ?? link.decided ?? link;
  const where =
    link.kind === 'typology'
      ? `/exchange/records/${link.target}`
      : link.desk === undefined
        ? `/thought/known/${link.target}`
        : `/thought/dossiers/${link.desk}`;
  return (
    <li>
      <div className={classes.linked}>
        <RouteLink to={where} className={classes.name}>
          <bdi>{link.title}</bdi>
        </RouteLink>
        <span>{last.reason}</span>
        <span className={classes.small}>
          {t(`thought.methods.links.states.${link.state}`)} ·{' '}
          {t('thought.methods.links.by', { by: `\u2068${last.by}\u2069` })} · <When at={last.at} />
        </span>
      </div>
      {may('thought.edit') && <SettleLink link={link} />}
    </li>
  );
}
