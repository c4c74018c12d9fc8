import { IconAlertOctagon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { useMemberName } from '../members/members-query.ts';
import classes from './contradiction-banner.module.css';
import { openContradictionsQuery } from './log-query.ts';

/** On every page until somebody says what was done: a state told two stories, and here is the proof. */
export function ContradictionBanner() {
  const may = useMay();
  return may('exchange.members.read') ? <Banner /> : null;
}

function Banner() {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = useMemberName();
  const { data } = useQuery(openContradictionsQuery);
  if (data === undefined || data.items.length === 0) return null;
  const who = [...new Set(data.items.map(({ origin }) => `\u2068${name(origin)}\u2069`))];
  return (
    <div role="alert" className={classes.banner}>
      <span className={classes.words}>
        <IconAlertOctagon size={20} stroke={1.8} />
        {t('exchange.logs.banner', { count: data.total, who: formats.list(who) })}
      </span>
      <Link to="/exchange/contradictions">{t('exchange.logs.bannerOpen')}</Link>
    </div>
  );
}
