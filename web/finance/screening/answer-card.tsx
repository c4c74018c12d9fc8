import { Badge, Button } from '@mantine/core';
import { IconBell, IconBellOff } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PersonName } from '../../parts/person-name.tsx';
import { Score } from '../../parts/score.tsx';
import { Reasons } from '../explanation/reasons.tsx';
import { TokenPairs } from '../explanation/token-pairs.tsx';
import type { Answer } from './answers.ts';
import classes from './screening.module.css';

/** One result: who, how similar, word by word why, and what speaks for and against. */
export function AnswerCard({ answer, threshold }: { answer: Answer; threshold: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { to, explanation } = answer;
  return (
    <article
      data-answer
      tabIndex={-1}
      className={classes.answer}
      aria-label={answer.name}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        void navigate({ to: to.path, search: to.search as never });
      }}
    >
      <header className={classes.head}>
        <div className={classes.who}>
          <h2>
            <PersonName name={answer.name} />
          </h2>
          <span className={classes.aside}>
            <bdi>{answer.place}</bdi>
            {answer.aside.map((text) => (
              <span key={text}>
                {' · '}
                <bdi>{text}</bdi>
              </span>
            ))}
          </span>
        </div>
        <div className={classes.how}>
          <Score value={answer.score} threshold={threshold} />
          <Badge
            variant="light"
            color={answer.match ? 'amber' : 'gray'}
            tt="none"
            leftSection={answer.match ? <IconBell size={13} stroke={2} /> : <IconBellOff size={13} stroke={2} />}
          >
            {t(answer.match ? 'finance.screening.raises' : 'finance.screening.below')}
          </Badge>
          <Button component={Link} to={to.path} search={to.search as never} size="compact-sm" variant="default">
            {t(to.row ? 'finance.screening.openRow' : 'finance.screening.openSubject')}
          </Button>
        </div>
      </header>
      <TokenPairs
        explanation={explanation}
        above={t('finance.screening.asked')}
        below={t(to.row ? 'finance.screening.inBook' : 'finance.screening.inList')}
      />
      <Reasons reasons={explanation.reasons} />
    </article>
  );
}
