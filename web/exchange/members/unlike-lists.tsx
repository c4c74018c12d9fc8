import { Alert } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { Code } from './facts.tsx';
import type { Members } from './member-types.ts';
import { useMemberName } from './members-query.ts';

/** Two lists of one number, both rightly signed: foul play or a grave mistake, and nothing to be quiet about. */
export function UnlikeLists({ unlike }: { unlike: Members['unlike'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = useMemberName();
  if (unlike.length === 0) return null;
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      mb="md"
      icon={<IconAlertOctagon size={20} stroke={1.7} />}
      title={t('exchange.members.unlike')}
    >
      {t('exchange.members.unlikeText')}
      <ul>
        {unlike.map((one) => (
          <li key={one.fingerprint}>
            {t('exchange.members.version', { number: formats.number(one.version) })} · <Code>{one.fingerprint}</Code> ·{' '}
            <When at={one.foundAt} show="moment" />
            {one.from !== undefined && (
              <>
                {' '}
                · <bdi>{name(one.from)}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
