import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GroupView } from '#military/contract';
import { Panel } from '../../parts/panel.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './groups.module.css';
import { LineageDrawing } from './lineage-drawing.tsx';

/** The lineage drawn and told: each tie with its day, its theatre and its source; each name since when. */
export function LineagePanel({ group }: { group: GroupView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = new Map(group.nodes.map((node) => [node.code, node.name]));
  const day = (on: string | undefined) =>
    on === undefined ? t('military.groups.undated') : on.length === 7 ? formats.month(on) : formats.date(on);
  const ties = group.ties.filter(({ kind }) => kind !== 'rename');
  return (
    <Panel title={t('military.groups.lineage.title')}>
      {ties.length === 0 && group.nodes.length === 1 ? (
        <p className={classes.soft}>{t('military.groups.lineage.alone')}</p>
      ) : (
        <>
          <LineageDrawing group={group} />
          <h3>{t('military.groups.lineage.list')}</h3>
          <ul className={classes.list}>
            {ties.map((tie) => (
              <li key={`${tie.kind} ${tie.from} ${tie.to} ${tie.on ?? ''}`}>
                <Link className={classes.link} to={`/military/groups/${tie.from}`}>
                  <bdi>{name.get(tie.from) ?? tie.from}</bdi>
                </Link>{' '}
                {t(`military.groups.ties.${tie.kind}`)}{' '}
                <Link className={classes.link} to={`/military/groups/${tie.to}`}>
                  <bdi>{name.get(tie.to) ?? tie.to}</bdi>
                </Link>
                {' · '}
                {day(tie.on)} · {tie.theatre === undefined ? t('military.groups.everywhere') : <bdi>{tie.theatre}</bdi>}{' '}
                · <bdi className={classes.soft}>{tie.source}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('military.groups.names')}</h3>
      <ul className={classes.list}>
        {group.names.map((one) => (
          <li key={`${one.on ?? ''} ${one.name}`}>
            <span className={classes.facts}>
              {[...new Set([one.scripts.ar, one.scripts.la, one.name, one.scripts.en])].map(
                (text) => text !== undefined && <bdi key={text}>{text}</bdi>,
              )}
            </span>
            {day(one.on)} · <bdi className={classes.soft}>{one.source}</bdi>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
