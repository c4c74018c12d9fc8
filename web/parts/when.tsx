import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../shell/use-formats.ts';
import { useNow } from './now.ts';

interface WhenProps {
  at: string | undefined;
  /** `both`: date with Hijri beside it; `relative` (default): "3 hours ago", the rest on hover. */
  show?: 'relative' | 'moment' | 'both';
}

/** A moment: relative and absolute, Gregorian and Hijri. */
export function When({ at, show = 'relative' }: WhenProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const now = useNow();
  if (at === undefined) return <span>{t('parts.when.never')}</span>;
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
      : [formats.moment(at), `${formats.relative(at, now)} · ${formats.hijri(at)}`];
  return (
    <Tooltip label={hover}>
      <time dateTime={at}>
        <bdi>{seen}</bdi>
      </time>
    </Tooltip>
  );
}
