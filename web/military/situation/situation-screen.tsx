import { Alert, Button, Group, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '#base/client';
import { situationRoutes, type SituationView } from '#military/contract';
import { CardCell } from '../../parts/card-cell.tsx';
import cards from '../../parts/cards.module.css';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { countryNames } from '../map/country-code.ts';
import classes from './situation.module.css';
import { situationQuery, useSituationAct } from './situation-query.ts';
import { StateMark } from './state-mark.tsx';

/** One report: what it says, who wrote and who authorised it, what came before and after. */
export function SituationScreen() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(situationQuery(id));
  const back = { to: '/military/situations', title: t('military.situations.title') };
  if (data === undefined)
    return (
      <Page title={t('military.situations.one')} back={back}>
        <Waiting error={error} again={() => void refetch()} />
      </Page>
    );
  return (
    <Page title={data.title} back={back} mark={<StateMark report={data} />} actions={<Acts report={data} />}>
      <Standing report={data} />
      <div className={classes.columns}>
        <Head report={data} />
        <div className={classes.column}>
          <Said report={data} />
          <Counts report={data} />
        </div>
      </div>
    </Page>
  );
}

function Standing({ report }: { report: SituationView }) {
  const { t } = useTranslation();
  const { sentBack, withdrawn, following, preceding } = report;
  return (
    <div className={classes.column}>
      {withdrawn !== undefined && (
        <Alert color="red" title={t('military.situations.withdrawnBy', { by: withdrawn.by })}>
          <bdi>{withdrawn.reason}</bdi>
        </Alert>
      )}
      {report.state === 'draft' && sentBack !== undefined && (
        <Alert color="amber" title={t('military.situations.sentBackBy', { by: sentBack.by })}>
          <bdi>{sentBack.reason}</bdi>
        </Alert>
      )}
      {following !== undefined && (
        <Alert color="amber">
          <Link className={classes.link} to={`/military/situations/${following}`}>
            {t('military.situations.newer')}
          </Link>
        </Alert>
      )}
      {preceding !== undefined && (
        <p className={classes.hint}>
          <Link className={classes.link} to={`/military/situations/${preceding}`}>
            {t('military.situations.older')}
          </Link>
        </p>
      )}
    </div>
  );
}

function Head({ report }: { report: SituationView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = countryNames(useLanguage());
  const { says } = report;
  const words = (title: string, value: string | undefined): Fact[] =>
    value === undefined || value === '' ? [] : [[title, <bdi key={title}>{value}</bdi>]];
  return (
    <Panel title={t('military.situations.part.what')}>
      <Facts
        facts={[
          ...words(t('military.situations.kind'), t(`military.situations.kinds.${says.kind}`)),
          ...words(t('military.situations.field.purpose'), says.purpose),
          [
            t('military.situations.period'),
            <>
              <When at={says.from} show="utc" /> – <When at={says.to} show="utc" />
            </>,
          ],
          ...words(t('military.situations.version'), t(`military.situations.versions.${says.version}`)),
          ...words(t('military.situations.number'), formats.number(report.number)),
          ...words(
            t('military.situations.field.incidents'),
            formats.list(
              says.incidents.map((one) => (one === 'Unknown' ? t('military.situations.unknownIncident') : one)),
            ),
          ),
          ...words(
            t('military.situations.field.phases'),
            formats.list(says.phases.map((one) => t(`military.situations.phases.${one}`))),
          ),
          ...words(t('military.situations.severity'), t(`military.situations.severities.${says.severity}`)),
          ...words(t('military.situations.confidence'), t(`military.situations.confidences.${says.confidence}`)),
          ...words(
            t('military.situations.urgency'),
            says.urgency === undefined ? '' : t(`military.situations.urgencies.${says.urgency}`),
          ),
          ...words(t('military.situations.country'), nameOf(says.country)),
          ...words(t('military.situations.field.place'), says.place),
          ...words(
            t('military.situations.point'),
            says.latitude === undefined ? '' : `${says.latitude}, ${says.longitude}`,
          ),
          ...(says.nextContact === undefined
            ? []
            : ([
                [t('military.situations.field.nextContact'), <When key="next" at={says.nextContact} show="utc" />],
              ] as Fact[])),
          [
            t('military.situations.by'),
            <>
              <bdi>{report.by}</bdi> <When at={report.at} />
            </>,
          ],
          ...(report.authorised === undefined
            ? []
            : ([
                [
                  t('military.situations.authorisedBy'),
                  <>
                    <bdi>{report.authorised.by}</bdi> <When at={report.authorised.at} />
                  </>,
                ],
              ] as Fact[])),
        ]}
      />
      {report.imported && <p className={classes.hint}>{t('military.situations.imported')}</p>}
    </Panel>
  );
}

function Said({ report: { says } }: { report: SituationView }) {
  const { t } = useTranslation();
  return (
    <>
      {(['observed', 'needs', 'actionPlan'] as const)
        .filter((name) => says[name] !== '')
        .map((name) => (
          <Panel key={name} title={t(`military.situations.field.${name}`)}>
            <p className={classes.words} dir="auto">
              {says[name]}
            </p>
          </Panel>
        ))}
    </>
  );
}

function Counts({ report: { says } }: { report: SituationView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const range = ({ least, most }: { least: number; most: number }) =>
    least === most ? formats.number(least) : t('military.situations.range', { least, most });
  return (
    <>
      {says.casualties.length > 0 && (
        <Panel title={t('military.situations.casualties')}>
          <Table className={cards.cards}>
            <Table.Thead>
              <Table.Tr>
                {(['of', 'killedOf', 'injuredOf', 'missingOf', 'source'] as const).map((one) => (
                  <Table.Th key={one}>{t(`military.situations.${one}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {says.casualties.map((row, at) => (
                <Table.Tr key={at}>
                  <Table.Td>{t(`military.situations.groups.${row.of}`)}</Table.Td>
                  <CardCell title={t('military.situations.killedOf')}>{range(row.killed)}</CardCell>
                  <CardCell title={t('military.situations.injuredOf')}>{range(row.injured)}</CardCell>
                  <CardCell title={t('military.situations.missingOf')}>{range(row.missing)}</CardCell>
                  <CardCell title={t('military.situations.source')}>
                    <bdi>{row.source}</bdi> <bdi>{row.reliability + row.credibility}</bdi>
                  </CardCell>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Panel>
      )}
      {says.resources.length > 0 && (
        <Panel title={t('military.situations.resources')}>
          <Table className={cards.cards}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('military.contributions.type')}</Table.Th>
                {(['there', 'onTheWay', 'short'] as const).map((one) => (
                  <Table.Th key={one}>{t(`military.situations.${one}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {says.resources.map((row, at) => (
                <Table.Tr key={at}>
                  <Table.Td>{t(`military.contributions.types.${row.type}`)}</Table.Td>
                  {(['there', 'onTheWay', 'short'] as const).map((one) => (
                    <CardCell key={one} title={t(`military.situations.${one}`)}>
                      {formats.number(row[one])}
                    </CardCell>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Panel>
      )}
    </>
  );
}

function Acts({ report }: { report: SituationView }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'authorise' | 'sendBack' | 'withdraw'>();
  const params = { id: report.id };
  const act = useSituationAct(
    (reason: string) =>
      asking === 'withdraw'
        ? api.situations.withdrawSituation({ params, body: { reason } })
        : api.situations.decideSituation({
            params,
            body: { authorise: asking === 'authorise', reason, revision: report.revision },
          }),
    () => setAsking(undefined),
  );
  const { may } = report;
  return (
    <Group gap="sm" className="not-on-paper">
      {report.state === 'authorised' && (
        <Button component="a" variant="default" download href={addressOf(situationRoutes.situationEdxl, { params })}>
          {t('military.situations.edxl')}
        </Button>
      )}
      {may.withdraw && (
        <Button variant="default" color="red" onClick={() => setAsking('withdraw')}>
          {t('military.situations.withdraw')}
        </Button>
      )}
      {may.edit && (
        <Button component={Link} to={`/military/situations/${report.id}/edit`}>
          {t('military.situations.edit')}
        </Button>
      )}
      {may.follow && (
        <Button component={Link} to="/military/situations/new" search={{ after: report.id } as never}>
          {t('military.situations.follow')}
        </Button>
      )}
      {may.decide && (
        <>
          <Button variant="default" onClick={() => setAsking('sendBack')}>
            {t('military.situations.sendBack')}
          </Button>
          <Button onClick={() => setAsking('authorise')}>{t('military.situations.authorise')}</Button>
        </>
      )}
      {asking !== undefined && (
        <ConfirmAct
          opened
          grave={asking === 'withdraw'}
          close={() => setAsking(undefined)}
          title={t(`military.situations.${asking}`)}
          will={[t(`military.situations.will.${asking}`)]}
          act={t(`military.situations.${asking}`)}
          reason={10}
          confirm={(reason) => act.mutate(reason)}
          pending={act.isPending}
          error={act.error}
        />
      )}
    </Group>
  );
}
