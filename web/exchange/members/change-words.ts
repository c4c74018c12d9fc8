import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import type { TrustChange } from './member-types.ts';
import { useMemberName } from './members-query.ts';

const isolated = (text: string) => `\u2068${text}\u2069`;

/** One fact in which the proposed list differs, as a sentence; `joining` names those the standing list does not have. */
export function useChangeWords(joining?: ReadonlyMap<string, string>): (change: TrustChange) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = useMemberName();
  return useCallback(
    (change) => {
      const side = (value: string | number | undefined) => (value === undefined ? '–' : isolated(String(value)));
      const who = change.member ?? change.holder ?? '–';
      return t(`exchange.members.change.${change.code}`, {
        who: isolated(joining?.get(who) ?? name(who)),
        key: isolated(change.key ?? '–'),
        at: change.at === undefined ? '–' : formats.moment(change.at),
        reason: isolated(change.reason ?? '–'),
        from: side(change.from),
        to: side(change.to),
      });
    },
    [t, formats, name, joining],
  );
}
