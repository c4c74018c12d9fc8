import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../shell/use-formats.ts';
import { useNow } from './now.ts';

interface WhenProps {
  at: string | undefined;
  /** `relative` (default): "3 hours ago", the rest on hover; `both`: the day with Hijri beside it; `utc`: one time for all readers. */
  show?: 'relative' | 'moment' | 'utc' | 'hijri' | 'both';
}

/** A moment: relative and absolute, Gregorian and Hijri. */
export function When({ at, show = 'relative' }: WhenProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const now = useNow();
  if (at === undefined) return <span>{t('parts.when.never')}</span>;
  if (show === 'hijri') {
    return (
      <time dateTime={at}>
        <bdi>{formats.hijri(at)}</bdi>
      </time>
    );
  }
  if (show === 'both') {
    return (
      <time dateTime={at}>
        <bdi>{formats.date(at)}</bdi> · <bdi>{formats.hijri(at)}</bdi>
      </time>
    );
  }
  const [seen, hover] =
    show === 'relative'
      ? [formats.relative(at, now), `${formats.moment(at)} · ${formats.hijri(at)}`]
      : [show === 'utc' ? formats.utc(at) : formats.moment(at), `${formats.relative(at, now)} · ${formats.hijri(at)}`];
  return (
    <Tooltip label={hover}>
      <time dateTime={at}>
        <bdi>{seen}</bdi>
      </time>
    </Tooltip>
  );
}
