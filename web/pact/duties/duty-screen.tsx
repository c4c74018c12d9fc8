import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { wordsIn } from '../words-in.ts';
import classes from './duties.module.css';
import { dutiesQuery, dutyQuery } from './duties-query.ts';
import { DutyAgreed } from './duty-agreed.tsx';
import { DutyHelp } from './duty-help.tsx';
import { DutyMarks } from './duty-marks.tsx';
import { DutyStanding } from './duty-standing.tsx';
import { UndertakingForm } from './undertaking-form.tsx';

/** One commitment of this state, with its word on it; or several, to give the same word on each. */
export function DutyScreen() {
  const { commitment = '' } = useParams({ strict: false }) as { commitment?: string };
  const several = commitment.split(',');
  return several.length > 1 ? (
    <SeveralDuties key={commitment} commitments={several} />
  ) : (
    <OneDuty key={commitment} commitment={commitment} />
  );
}

function OneDuty({ commitment }: { commitment: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useMay();
  const { data, error, refetch } = useQuery(dutyQuery(commitment));
  const back = { to: '/pact/duties', title: t('pact.duties.title') };
  if (data === undefined)
    return (
      <Page title={t('pact.duties.title')} back={back}>
        <Refusal error={error} again={() => void refetch()} />
      </Page>
    );
  return (
    <Page
      title={`\u2068${data.code}\u2069 · ${wordsIn(language, data.title)}`}
      mark={<DutyMarks duty={data} />}
      purpose={`${t('pact.duties.status')}: ${t(`pact.duties.statusIs.${data.status}`)}`}
      back={back}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <DutyAgreed duty={data} />
          <DutyStanding duty={data} />
          <DutyHelp duty={data} />
        </div>
        <div className={classes.column}>
          {may('pact.report') && (
            // What left in the meantime is another beginning.
            <UndertakingForm key={data.undertaking?.version ?? ''} commitments={[commitment]} duty={data} />
          )}
        </div>
      </div>
    </Page>
  );
}

function SeveralDuties({ commitments }: { commitments: readonly string[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const { data, error, refetch } = useQuery(dutiesQuery);
  const chosen = data?.items.filter((duty) => commitments.includes(duty.commitment)) ?? [];
  return (
    <Page title={t('pact.duties.together')} back={{ to: '/pact/duties', title: t('pact.duties.title') }}>
      <Refusal error={error} again={() => void refetch()} />
      <div className={classes.columns}>
        <Panel title={t('pact.duties.agreed')}>
          <ul className={classes.list}>
            {chosen.map(({ commitment, code, title, due }) => (
              <li key={commitment}>
                <bdi className={classes.code}>{code}</bdi> <bdi>{wordsIn(language, title)}</bdi>{' '}
                <span className={classes.small}>
                  {formats.date(due)} · {formats.hijri(due)}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
        {data !== undefined && <UndertakingForm commitments={commitments} />}
      </div>
    </Page>
  );
}
