import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import classes from './dossiers.module.css';
import { saidIn } from './said-in.ts';
import { useTurnName } from './turn-name.ts';

/** What waits for whoever looks; nothing where nothing does. */
export function WaitingReviews() {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useTurnName();
  const { data } = useQuery({
    queryKey: ['thought', 'waiting'],
    queryFn: () => api.thoughtReview.waitingReviews({}),
    refetchInterval: 60_000,
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <div className={classes.waiting}>
      <Panel title={t('thought.review.waiting')}>
        <ul className={classes.stages}>
          {data.items.map((one) => (
            <li key={`${one.dossier} ${one.role} ${one.language ?? ''}`}>
              <Link to={`/thought/dossiers/${one.dossier}`}>
                <bdi>{saidIn(one.title, language).text}</bdi>
              </Link>
              <span className={one.overdue ? classes.late : classes.small}>
                {nameOf(one)}
                {one.dueAt !== undefined && (
                  <>
                    {' · '}
                    <When at={one.dueAt} />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
