import { Badge, Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { type PlannedLine, type PlannedWord, planningRoutes, type PlanView } from '#military/contract';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { ExcludedOffers } from './excluded-offers.tsx';
import classes from './plans.module.css';
import { SayOfLine } from './say-of-line.tsx';

/** The lines of a plan, each for the two states it is for to accept, change or refuse. */
export function PlanLines({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const [saying, setSaying] = useState<{ line: PlannedLine; says: PlannedWord }>();
  return (
    <>
      <Panel title={t('military.plans.lines')}>
        {plan.planned.length === 0 && <p className={classes.hint}>{t('military.plans.noLines')}</p>}
        <ul className={classes.list}>
          {plan.planned.map((line) => (
            <li key={`${line.need} ${line.offer}`}>
              <LineWords plan={plan.id} line={line} />
              <Group gap="xs" className="not-on-paper">
                {line.may.accept && (
                  <>
                    <Button size="compact-sm" onClick={() => setSaying({ line, says: 'accepted' })}>
                      {t('military.plans.accept')}
                    </Button>
                    <Button size="compact-sm" variant="default" onClick={() => setSaying({ line, says: 'changed' })}>
                      {t('military.plans.change')}
                    </Button>
                  </>
                )}
                {line.may.refuse && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    color="red"
                    onClick={() => setSaying({ line, says: 'refused' })}
                  >
                    {t('military.plans.refuse')}
                  </Button>
                )}
                <ExcludedOffers plan={plan.id} need={line.need} />
              </Group>
            </li>
          ))}
        </ul>
      </Panel>
      {saying !== undefined && <SayOfLine plan={plan.id} {...saying} close={() => setSaying(undefined)} />}
    </>
  );
}

function LineWords({ plan, line }: { plan: string; line: PlannedLine }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <>
      <span className={classes.between}>
        <span>
          <Link to={`/military/contributions/${line.offer}`}>
            <bdi>{line.offerName}</bdi>
          </Link>{' '}
          <bdi className={classes.hint}>{line.by}</bdi> {t('military.plans.serves')}{' '}
          <Link to={`/military/contributions/${line.need}`}>
            <bdi>{line.needName}</bdi>
          </Link>
        </span>
        <strong>
          {formats.number(line.quantity)} <bdi>{line.unit}</bdi>
        </strong>
      </span>
      <span className={classes.between}>
        <span>
          {line.stands !== undefined && (
            <Badge variant="light" color="gray" tt="none">
              {t(`military.contributions.states.${line.stands.state}`)} · {formats.number(line.stands.quantity)}
            </Badge>
          )}{' '}
          {line.withdrawn && (
            <Badge variant="light" color="red" tt="none">
              {t('military.plans.withdrawn')}
            </Badge>
          )}{' '}
          <span className={classes.hint}>
            {t('military.plans.lots', { count: line.lots })}
            {line.ours.length === 0 && <> · {t('military.plans.notOurs')}</>}
          </span>
        </span>
        <a href={addressOf(planningRoutes.planLineEdxl, { params: { id: plan, need: line.need, offer: line.offer } })}>
          EDXL-RM
        </a>
      </span>
      {line.words.map((word) => (
        <span key={word.at} className={classes.hint}>
          <bdi>{word.by}</bdi>: {t(`military.plans.words.${word.says}`)} (
          {t('military.plans.lots', { count: word.lots })}) · <When at={word.at} />
          {word.draft !== undefined && (
            <>
              {' · '}
              <Link to={`/exchange/drafts/${word.draft}`}>{t('military.plans.draft')}</Link>
            </>
          )}
          {word.reason !== undefined && <bdi> · {word.reason}</bdi>}
        </span>
      ))}
    </>
  );
}
