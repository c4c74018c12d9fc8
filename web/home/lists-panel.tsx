import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';
import { When } from '../parts/when.tsx';
import { api } from '../shell/api.ts';
import { useLanguage } from '../shell/language.ts';
import classes from './home.module.css';
import { PanelRows } from './panel-rows.tsx';
import { SeeAll } from './see-all.tsx';
import { Teach } from './teach.tsx';

/** The lists, the newest load first: what changed, and which download failed. */
export function ListsPanel() {
  const { t } = useTranslation();
  const language = useLanguage();
  const query = useQuery({
    queryKey: ['lists'],
    queryFn: () => api.lists.lists({}),
    select: ({ items }) =>
      items.toSorted((a, b) => (b.last?.loadedAt ?? '').localeCompare(a.last?.loadedAt ?? '')).slice(0, 6),
  });
  return (
    <Panel title={t('home.lists.title')} aside={<SeeAll to="/lists" title={t('home.lists.all')} />}>
      <PanelRows
        query={query}
        rowKey={(list) => list.key}
        empty={
          <Teach
            title={t('home.lists.none')}
            text={t('home.lists.noneText')}
            go={{ to: '/lists', title: t('home.lists.go') }}
          />
        }
        row={(list) => (
          <Link to={`/lists/${list.key}`} className={classes.entry}>
            <span className={classes.entryTitle}>
              <bdi>{list.title[language]}</bdi>
            </span>
            <span className={classes.entryEnd}>{t('home.lists.listed', { count: list.listed })}</span>
            <span className={classes.entryNote}>
              {list.lastCheck?.outcome === 'failed' && (
                <span className={classes.wait}>
                  <IconAlertTriangle size={14} stroke={1.9} aria-hidden="true" />
                  {t('home.lists.failed')}
                </span>
              )}
              {list.last === undefined ? (
                t('home.lists.never')
              ) : (
                <>
                  <When at={list.last.loadedAt} />
                  <span>{t('home.lists.deltaWords', list.last.counts)}</span>
                </>
              )}
            </span>
          </Link>
        )}
      />
    </Panel>
  );
}
