import { Button, SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { progressPageRoutes } from '#pact/contract';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { textKey } from '../commitment/commitment-types.ts';
import classes from '../commitment/commitment.module.css';
import { StatusMark, VerificationMark } from '../commitment/marks.tsx';

type Waiting = z.output<typeof progressPageRoutes.waitingReviews.response>['items'][number];
const whichOnes = ['waiting', 'all'] as const;

/** Reports that wait for a review: those this person may review, and why not the others. */
export function ReviewsScreen() {
  const { t } = useTranslation();
  const formats = useFormats();
  const language = useLanguage();
  const [whose, setWhose] = useState<(typeof whichOnes)[number]>('waiting');
  const { data, error, refetch } = useQuery({
    queryKey: ['pact', 'reviews', language, whose],
    queryFn: () => api.pactProgress.waitingReviews({ query: { whose } }),
  });
  const items = data?.items ?? [];
  const parts = [
    ['may', items.filter(({ mayReview }) => mayReview)],
    ['mayNot', items.filter(({ mayReview }) => !mayReview)],
  ] as const;
  return (
    <Page
      title={t('pact.reviews.title')}
      purpose={t('pact.reviews.purpose')}
      actions={
        <SegmentedControl
          aria-label={t('pact.reviews.which')}
          data={whichOnes.map((value) => ({ value, label: t(`pact.reviews.${value}`) }))}
          value={whose}
          onChange={(value) => setWhose(whichOnes.find((one) => one === value) ?? 'waiting')}
        />
      }
    >
      <Refusal error={error} again={() => void refetch()} />
      <div className={classes.column}>
        {data !== undefined && items.length === 0 && <Panel>{t('pact.reviews.empty')}</Panel>}
        {parts.map(
          ([part, rows]) =>
            rows.length > 0 && (
              <Panel key={part} title={t(`pact.reviews.${part}`)}>
                <ul className={classes.entries}>
                  {rows.map((row) => (
                    <li key={row.id}>
                      <OneReport row={row} />
                    </li>
                  ))}
                </ul>
              </Panel>
            ),
        )}
        {data !== undefined && data.total > items.length && (
          <p className={classes.small}>
            {t('pact.reviews.more', { shown: formats.number(items.length), total: formats.number(data.total) })}
          </p>
        )}
      </div>
    </Page>
  );
}

function OneReport({ row }: { row: Waiting }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const key = textKey[useLanguage()];
  const { commitment, state, stateName, status, asOf, institution, evidence, verification, mayReview, whyNot } = row;
  return (
    <>
      <div className={classes.head}>
        <span className={classes.title}>
          <bdi>{stateName}</bdi> · <bdi dir="ltr">{commitment.code}</bdi> {commitment.title[key]}
        </span>
        <span className={classes.small}>
          <When at={row.version} />
        </span>
      </div>
      <div className={classes.marks} style={{ marginBlockEnd: 0 }}>
        <StatusMark status={status} />
        <VerificationMark verification={verification} />
        <span className={classes.small}>
          {t('pact.commitment.asOf', { day: formats.date(asOf) })} · <bdi>{institution.name[key]}</bdi> ·{' '}
          {t('pact.reviews.pieces', { number: formats.number(evidence) })}
        </span>
      </div>
      {whyNot !== undefined && <span className={classes.small}>{whyNot.message}</span>}
      <div className={classes.acts}>
        <Button
          component={Link}
          to={`/pact/commitments/${commitment.id}`}
          search={{ state } as never}
          size="compact-md"
          variant={mayReview ? 'filled' : 'default'}
        >
          {t(mayReview ? 'pact.reviews.review' : 'pact.reviews.look')}
        </Button>
      </div>
    </>
  );
}
