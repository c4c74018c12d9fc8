import { Alert, Button, Table } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Refused } from '#base/client';
import classes from './refusal.module.css';

interface Detail {
  where: string;
  reason: string;
}

interface RefusalProps {
  /** What a query or a mutation gave; nothing is shown for `null`. */
  error: unknown;
  again?: () => void;
}

/** Why the node did not do it, what to do now, and the exact places: file, line, field. */
export function Refusal({ error, again }: RefusalProps) {
  const { t } = useTranslation();
  if (error === null || error === undefined) return null;
  const key = error instanceof TypeError ? 'offline' : 'strange';
  const problem =
    error instanceof Refused ? error.problem : { message: t(`shell.${key}.title`), todo: t(`shell.${key}.text`) };
  return <ProblemWords problem={problem} {...(again !== undefined && { again })} />;
}

interface ProblemWordsProps {
  problem: { message: string; todo: string; details?: readonly Detail[] | undefined };
  again?: () => void;
}

/** The same for a problem that was stored, such as a job's. */
export function ProblemWords({ problem, again }: ProblemWordsProps) {
  const { t } = useTranslation();
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle size={20} stroke={1.7} />}
      title={problem.message}
      classNames={{ root: classes.root, title: classes.title, message: classes.message }}
    >
      {problem.todo !== '' && <p className={classes.todo}>{problem.todo}</p>}
      {problem.details !== undefined && problem.details.length > 0 && <Details details={problem.details} />}
      {again !== undefined && (
        <Button size="compact-sm" variant="default" onClick={again}>
          {t('parts.refusal.again')}
        </Button>
      )}
    </Alert>
  );
}

function Details({ details }: { details: readonly Detail[] }) {
  const { t } = useTranslation();
  return (
    <div
      className={classes.scroll}
      tabIndex={0}
      role="group"
      aria-label={t('parts.refusal.details', { count: details.length })}
    >
      <Table verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('parts.refusal.where')}</Table.Th>
            <Table.Th>{t('parts.refusal.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {details.map((detail) => (
            <Table.Tr key={`${detail.where} ${detail.reason}`}>
              <Table.Td>
                <bdi>{detail.where}</bdi>
              </Table.Td>
              <Table.Td>
                <bdi>{detail.reason}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
