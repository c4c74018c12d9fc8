import { Badge, CloseButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './map.module.css';
import type { ContributionMark } from './marks-query.ts';

interface PointCardProps {
  one: ContributionMark;
  nameOf: (code: string) => string;
  close: () => void;
}

/** What one point is, with the way to its record. */
export function PointCard({ one: { properties: of }, nameOf, close }: PointCardProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <aside className={classes.card} aria-label={of.title}>
      <header>
        <h2>
          <bdi>{of.title}</bdi>
        </h2>
        <CloseButton aria-label={t('military.map.close')} onClick={close} />
      </header>
      <p>
        <Badge variant="light" color="gray" tt="none">
          {t(`military.map.marks.${of.mark}`)}
        </Badge>{' '}
        <bdi>{of.by}</bdi>
        {of.stands !== undefined && <> · {t(`military.contributions.states.${of.stands}`)}</>}
      </p>
      <p className={classes.small}>
        {[
          of.country === undefined ? undefined : nameOf(of.country),
          of.place,
          of.quantity === undefined ? undefined : `${formats.number(of.quantity)} ${of.unit ?? ''}`,
          of.day === undefined ? undefined : formats.date(of.day),
        ]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      {of.countryOfSpeaker && <p className={classes.small}>{t('military.map.speaker')}</p>}
      <Link to={`/military/contributions/${of.opens}`}>{t('military.map.open')}</Link>
    </aside>
  );
}
