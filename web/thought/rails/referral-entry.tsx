import { Badge, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Reasoned } from '../../parts/reasoned.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import classes from '../known/known.module.css';
import { Word } from './word.tsx';
import type { Referral } from './rail-types.ts';

const outcomes = ['kept', 'restricted', 'removed', 'no-answer'] as const;

/** One referral: what is asked of whom on which ground, who approved it, and what became of it. */
export function ReferralEntry({ referral, again }: { referral: Referral; again: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const params = { id: referral.id };
  const note = (what: 'sent' | 'withdrawn' | (typeof outcomes)[number]) => (
    <Reasoned
      key={what}
      act={t(`thought.rails.note.${what}`)}
      will={t('thought.rails.will.note')}
      least={10}
      run={(text) => api.thoughtReferrals.noteReferral({ params, body: { what, note: text } })}
      done={again}
    />
  );
  const { state } = referral;
  return (
    <li>
      <span>
        <Badge variant="light" color={state === 'answered' ? 'green' : 'gray'} me="xs" tt="none">
          {t(`thought.rails.referral.${state}`)}
        </Badge>
        <bdi>{referral.platform}</bdi> ·{' '}
        <Link to={`/thought/known/${referral.dossier}`} className={classes.link}>
          {t('thought.rails.dossier')}
        </Link>
      </span>
      <span className={classes.small}>
        <When at={referral.at} />
      </span>
      <span className={classes.word} style={{ flexBasis: '100%' }}>
        <span className={classes.hash} dir="ltr">
          {referral.address}
        </span>
        <span className={classes.small}>
          <bdi>{referral.jurisdiction}</bdi> · <bdi dir="auto">{referral.legalBasis}</bdi>
        </span>
        <Word what={t('thought.rails.proposed')} by={referral.by} reason={referral.reason} />
        {referral.second !== null && (
          <Word
            what={t(`thought.rails.decision.${state === 'refused' ? 'refuse' : 'agree'}`)}
            by={referral.second.by}
            reason={referral.second.reason}
          />
        )}
        {referral.sent !== null && (
          <span>
            {t('thought.rails.note.sent')}: <bdi dir="auto">{referral.sent.note}</bdi>
          </span>
        )}
        {referral.outcome !== null && (
          <span>
            {t(`thought.rails.note.${referral.outcome.what}`)}: <bdi dir="auto">{referral.outcome.note}</bdi>
          </span>
        )}
      </span>
      <Group gap="xs">
        {state === 'proposed' &&
          may('thought.publish.approve') &&
          ([true, false] as const).map((approve) => (
            <Reasoned
              key={String(approve)}
              least={10}
              act={t(approve ? 'thought.rails.do.agree' : 'thought.rails.do.refuse')}
              will={t(approve ? 'thought.rails.will.approve' : 'thought.rails.will.refuse')}
              run={(reason) => api.thoughtReferrals.decideReferral({ params, body: { approve, reason } })}
              done={again}
            />
          ))}
        {may('thought.edit') && state === 'approved' && note('sent')}
        {may('thought.edit') && state === 'sent' && outcomes.map(note)}
        {may('thought.edit') && ['proposed', 'approved', 'sent'].includes(state) && note('withdrawn')}
      </Group>
    </li>
  );
}
