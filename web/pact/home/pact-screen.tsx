import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from '../../home/home.module.css';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { AxesPanel } from './axes-panel.tsx';
import { BoardFigures } from './board-figures.tsx';
import { MeetingsPanel } from './meetings-panel.tsx';
import { NextPanel } from './next-panel.tsx';
import { WaitsPanel } from './waits-panel.tsx';

/** The board of the pact: what was agreed, what is due next, what is late, and what waits for whoever reads. */
export function PactScreen() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, error, refetch } = useQuery({
    queryKey: ['pact', 'home'],
    queryFn: () => api.pactHome.pactHomeBoard({}),
  });
  const said = (kind: 'meetings' | 'outcomes' | 'commitments', count: number) =>
    t(`pact.home.${kind}`, { count, number: formats.number(count) });
  const agreed = data !== undefined && data.meetings.length + data.commitments > 0;
  return (
    <Page title={t('pact.home.title')} purpose={t('pact.home.purpose')}>
      <Refusal error={error} again={() => void refetch()} />
      {data !== undefined && (
        <>
          {data.own !== undefined && (
            <BoardFigures own title={t('pact.home.own')} figures={data.own} to="/pact/duties" />
          )}
          {agreed && <BoardFigures title={t('pact.home.all')} figures={data.all} to="/pact/scoreboard" />}
          <div className={classes.columns}>
            <div className={classes.column}>
              {agreed ? (
                <NextPanel next={data.next} state={data.state} />
              ) : (
                <Panel title={t('pact.home.agreed')}>{t('pact.home.empty')}</Panel>
              )}
              {agreed && <AxesPanel axes={data.axes} />}
            </div>
            <div className={classes.column}>
              <WaitsPanel waits={data.waits} />
              {agreed && (
                <Panel title={t('pact.home.agreed')}>
                  {[
                    said('meetings', data.meetings.length),
                    said('outcomes', data.outcomes),
                    said('commitments', data.commitments),
                  ].join(' · ')}
                </Panel>
              )}
              {data.meetings.length > 0 && <MeetingsPanel meetings={data.meetings} />}
            </div>
          </div>
        </>
      )}
    </Page>
  );
}
