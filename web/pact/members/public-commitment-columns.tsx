import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../parts/record-table/column.ts';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { useKnownDay } from './known-day.ts';
import { type PublicCommitment, textKey } from './member-types.ts';
import classes from './members.module.css';

export function useCommitmentColumns(): readonly Column<PublicCommitment>[] {
  const { t, i18n } = useTranslation();
  const key = textKey[useLanguage()];
  const formats = useFormats();
  const written = useKnownDay();
  return useMemo(() => {
    /** A word of the table in the reader's language; a state's code as it is. */
    const word = (group: 'speaker' | 'unit' | 'kindIs', said: string) =>
      i18n.exists(`pact.members.${group}.${said}`) ? i18n.t(`pact.members.${group}.${said}` as never) : said;
    return [
      {
        id: 'code',
        title: t('pact.members.code'),
        width: [4, 0.3],
        value: ({ code }) => code,
        cell: ({ code }) => <bdi dir="ltr">{code}</bdi>,
      },
      {
        id: 'saidOn',
        title: t('pact.members.saidOn'),
        width: [8, 0.8],
        value: ({ saidOn }) => saidOn,
        cell: ({ saidOn }) => <bdi>{written(saidOn)}</bdi>,
      },
      {
        id: 'text',
        title: t('pact.members.saidText'),
        width: [16, 2.4],
        cell: ({ text, kind, by }) => (
          <span className={classes.stack}>
            <span>{text[key]}</span>
            <span className={classes.small}>
              {String(word('kindIs', kind))} · <bdi>{String(word('speaker', by))}</bdi>
            </span>
          </span>
        ),
      },
      {
        id: 'axis',
        title: t('pact.members.axis'),
        width: [7, 0.6],
        value: ({ axis }) => axis,
        cell: ({ axis }) => t(`pact.members.axisIs.${axis}`),
      },
      {
        id: 'quantity',
        title: t('pact.members.quantity'),
        width: [8, 0.8],
        value: ({ quantity }) => quantity,
        cell: ({ quantity, unit, due }) => (
          <span className={classes.stack}>
            <span>
              {quantity === undefined ? '–' : `${formats.number(quantity)} ${String(word('unit', unit ?? ''))}`}
            </span>
            {due !== undefined && (
              <span className={classes.small}>{t('pact.members.until', { day: written(due) })}</span>
            )}
          </span>
        ),
      },
      {
        id: 'source',
        title: t('pact.members.source'),
        width: [12, 1.6],
        value: ({ source }) => source,
        cell: ({ source, confirm }) => (
          <span className={classes.stack}>
            <code className={classes.address} dir="ltr">
              {source}
            </code>
            {confirm && (
              <span className={classes.mark} data-tone="wait">
                <IconAlertTriangle size={15} stroke={1.8} aria-hidden="true" />
                {t('pact.members.confirmShort')}
              </span>
            )}
          </span>
        ),
      },
    ];
  }, [t, i18n, key, formats, written]);
}
