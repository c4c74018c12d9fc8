import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentView } from '#military/contract';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import classes from './groups.module.css';
import { IncidentsReadList } from './incidents-read.tsx';

interface AboutPanelProps {
  found: AssessmentView;
  registerVersion: string;
  saves: ReactNode;
}

/** On what the figures stand: data version, method, mark, caveats; and the files. */
export function AboutPanel({ found, registerVersion, saves }: AboutPanelProps) {
  const { t } = useTranslation();
  const hash = (text: string) => (
    <code dir="ltr" className={classes.hash}>
      {text}
    </code>
  );
  return (
    <Panel title={t('military.groups.about.title')} aside={saves}>
      <Facts
        facts={[
          [t('military.groups.about.source'), <bdi key="source">{found.eventsSource}</bdi>],
          [t('military.groups.about.mark'), <bdi key="mark" dir="ltr">{`TLP:${found.mark.toUpperCase()}`}</bdi>],
          ...(found.desk === ''
            ? []
            : ([[t('military.groups.about.desk'), <bdi key="desk">{found.desk}</bdi>]] as const)),
          [t('military.groups.about.data'), hash(found.dataVersion)],
          [t('military.groups.about.register'), hash(registerVersion)],
          [t('military.groups.about.method'), <bdi key="method">{found.methodVersion}</bdi>],
          [t('military.groups.about.assessed'), <When key="at" show="both" at={found.assessedAt} />],
        ]}
      />
      {found.incidents !== undefined && <IncidentsReadList read={found.incidents} />}
      <h3>{t('military.groups.about.caveats')}</h3>
      <ul className={classes.list}>
        {found.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
        {found.vague > 0 && <li>{t('military.groups.about.vague', { count: found.vague })}</li>}
      </ul>
    </Panel>
  );
}
