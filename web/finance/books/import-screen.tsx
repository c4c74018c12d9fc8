import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { JobProgress } from '../../parts/job-progress.tsx';
import { JobState } from '../../parts/job-state.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ProblemWords, Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useActor, useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import type { BookImport } from './book-types.ts';
import classes from './import-screen.module.css';
import { ImportReport } from './import-report.tsx';

/** One import: its progress while it runs (of another's work only the state is known), then its counts and its report. */
export function ImportScreen() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const may = useMay();
  const actor = useActor();
  const { book = '', import: id = '' } = useParams({ strict: false }) as { book?: string; import?: string };
  const query = useQuery({
    queryKey: ['books', book, 'import', id],
    queryFn: () => api.books.import({ params: { book, import: id } }),
    refetchInterval: ({ state }) => (state.data?.state === 'waiting' || state.data?.state === 'running' ? 1000 : false),
  });
  const { data } = query;
  const seesJob = may('node.jobs') || data?.madeBy === actor.id || data?.madeBy === actor.name;
  const over = data !== undefined && data.state !== 'waiting' && data.state !== 'running';
  return (
    <Page
      title={data?.fileName ?? t('finance.nav.import')}
      mark={data !== undefined && <JobState state={data.state} />}
      purpose={
        data !== undefined && (
          <>
            {t(`finance.books.modes.${data.mode}`)} · <bdi>{data.madeBy}</bdi> · <When at={data.madeAt} show="moment" />
          </>
        )
      }
      back={{ to: `/books/${book}`, title: t('finance.books.back') }}
    >
      <Refusal error={query.error} again={() => void query.refetch()} />
      {data !== undefined && (
        <div className={classes.stack}>
          {!over && seesJob && (
            <Panel>
              <JobProgress id={data.job} ended={() => void queries.invalidateQueries({ queryKey: ['books'] })} />
            </Panel>
          )}
          {data.problem !== undefined && <ProblemWords problem={data.problem} />}
          <Counts rows={data.rows} />
          {over && <ImportReport book={book} id={id} rows={data.rows} />}
        </div>
      )}
    </Page>
  );
}

const order = ['read', 'added', 'changed', 'unchanged', 'removed', 'refused', 'warned'] as const;

function Counts({ rows }: { rows: BookImport['rows'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <dl className={classes.counts}>
      {order.map((name) => (
        <div key={name} data-zero={rows[name] === 0}>
          <dt>{t(`finance.books.counts.${name}`)}</dt>
          <dd className="tabular">{formats.number(rows[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
