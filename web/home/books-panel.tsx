import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';
import { When } from '../parts/when.tsx';
import { api } from '../shell/api.ts';
import { useMay } from '../shell/session.ts';
import classes from './home.module.css';
import { PanelRows } from './panel-rows.tsx';
import { SeeAll } from './see-all.tsx';
import { Teach } from './teach.tsx';

/** The books of my desks: how large, how many open alerts, when they were last screened. */
export function BooksPanel() {
  const { t } = useTranslation();
  const may = useMay();
  const query = useQuery({
    queryKey: ['books'],
    queryFn: () => api.books.books({}),
    select: ({ items }) => items.toSorted((a, b) => b.openAlerts - a.openAlerts).slice(0, 6),
  });
  return (
    <Panel title={t('home.books.title')} aside={<SeeAll to="/books" title={t('home.books.all')} />}>
      <PanelRows
        query={query}
        rowKey={(book) => book.key}
        empty={
          <Teach
            title={t('home.books.none')}
            text={t('home.books.noneText')}
            {...(may('finance.books.import') && { go: { to: '/books', title: t('home.books.go') } })}
          />
        }
        row={(book) => (
          <Link to={`/books/${book.key}`} className={classes.entry}>
            <span className={classes.entryTitle}>
              <bdi>{book.title}</bdi>
            </span>
            <span className={classes.entryEnd}>{t('home.books.rows', { count: book.rows })}</span>
            <span className={classes.entryNote}>
              <span>{t('home.books.open', { count: book.openAlerts })}</span>
              {book.screenedAt === undefined ? t('home.books.notScreened') : <When at={book.screenedAt} />}
            </span>
          </Link>
        )}
      />
    </Panel>
  );
}
