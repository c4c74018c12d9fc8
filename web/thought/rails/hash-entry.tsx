import { Badge, Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Reasoned } from '../../parts/reasoned.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import classes from '../known/known.module.css';
import { Word } from './word.tsx';
import type { Hash } from './rail-types.ts';

/** What stands between an entry and a match: its day, an objection, its state. */
function standOf(hash: Hash): 'proposed' | 'agreed' | 'standing' | 'refused' | 'ended' | 'expired' | 'suspended' {
  if (hash.state !== 'standing') return hash.state;
  if (hash.expired) return 'expired';
  const open = hash.objections.some(({ outcome }) => outcome !== 'dismissed') || hash.disputedBy.length > 0;
  return open ? 'suspended' : 'standing';
}
const colors = {
  proposed: 'gray',
  agreed: 'gray',
  standing: 'green',
  refused: 'gray',
  ended: 'gray',
  expired: 'gray',
  suspended: 'amber',
} as const;

/** One hash with its basis, its reviews and the objections to it, and what whoever reads it may do. */
export function HashEntry({ hash, again }: { hash: Hash; again: () => void }) {
  const { t } = useTranslation();
  const stand = standOf(hash);
  return (
    <li>
      <span>
        <Badge variant="light" color={colors[stand]} me="xs" tt="none">
          {t(`thought.rails.state.${stand}`)}
        </Badge>
        <Link to={`/thought/known/${hash.dossier}`} className={classes.link}>
          {t('thought.rails.dossier')}
        </Link>{' '}
        · {t(`thought.rails.context.${hash.context}`)}
      </span>
      <span className={classes.small}>
        {t('thought.rails.until')} <When at={hash.expiresOn} />
      </span>
      <span className={classes.word} style={{ flexBasis: '100%' }}>
        <span className={classes.hash} dir="ltr">
          {hash.algorithm} {hash.value}
        </span>
        <span className={classes.small}>
          <bdi>{hash.jurisdiction}</bdi> · <bdi dir="auto">{hash.legalBasis}</bdi>
        </span>
        <Word what={t('thought.rails.proposed')} by={hash.by} reason={hash.reason} />
        {hash.reviews.map((one) => (
          <Word
            key={one.at + one.by}
            what={t(`thought.rails.decision.${one.decision}`)}
            by={`${one.by} (${one.institution})`}
            reason={one.reason}
          />
        ))}
        {hash.objections.map((one) => (
          <Word
            key={one.id}
            what={t(`thought.rails.objection.${one.outcome ?? 'open'}`)}
            by={one.by}
            reason={one.settled === null ? one.reason : `${one.reason} — ${one.settled.by}: ${one.settled.reason}`}
          />
        ))}
        {hash.disputedBy.length > 0 && <span>{t('thought.rails.disputed', { count: hash.disputedBy.length })}</span>}
      </span>
      <HashActs hash={hash} again={again} />
    </li>
  );
}

function HashActs({ hash, again }: { hash: Hash; again: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const params = { id: hash.id };
  const publish = useMutation({ mutationFn: () => api.thoughtHashes.publishHash({ params }), onSuccess: again });
  const send = useMutation({
    mutationFn: (id: string) => api.thoughtHashes.sendObjection({ params: { id } }),
    onSuccess: again,
  });
  return (
    <Group gap="xs">
      {hash.state === 'proposed' &&
        may('thought.review.hash') &&
        (['agree', 'refuse'] as const).map((decision) => (
          <Reasoned
            key={decision}
            act={t(`thought.rails.do.${decision}`)}
            will={t(`thought.rails.will.${decision}`)}
            run={(reason) => api.thoughtHashes.reviewHash({ params, body: { decision, reason } })}
            done={again}
          />
        ))}
      {hash.state === 'agreed' && may('thought.edit') && (
        <Button size="compact-sm" variant="default" loading={publish.isPending} onClick={() => publish.mutate()}>
          {t('thought.rails.do.publish')}
        </Button>
      )}
      {hash.state === 'standing' && may('thought.edit') && (
        <Reasoned
          grave
          act={t('thought.rails.do.end')}
          will={t('thought.rails.will.end')}
          run={(reason) => api.thoughtHashes.endHash({ params, body: { reason } })}
          done={again}
        />
      )}
      {hash.objections
        .filter(({ outcome }) => outcome === null)
        .map(({ id, sent }) => (
          <Group gap="xs" key={id}>
            {!sent && may('thought.edit') && (
              <Button size="compact-sm" variant="default" loading={send.isPending} onClick={() => send.mutate(id)}>
                {t('thought.rails.do.send')}
              </Button>
            )}
            {may('thought.review.rights') &&
              (['upheld', 'dismissed'] as const).map((outcome) => (
                <Reasoned
                  key={outcome}
                  act={t(`thought.rails.do.${outcome}`)}
                  will={t(`thought.rails.will.${outcome}`)}
                  run={(reason) => api.thoughtHashes.settleObjection({ params: { id }, body: { outcome, reason } })}
                  done={again}
                />
              ))}
          </Group>
        ))}
      <Refusal error={publish.error ?? send.error} />
    </Group>
  );
}
