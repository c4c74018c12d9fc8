import { Button, Switch, Table } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { nameFor } from '../../parts/name-for.ts';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useActor } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { wordsIn } from '../words-in.ts';
import type { Seat } from './institution-types.ts';
import classes from './institutions.module.css';
import { useAskAgain } from './institutions-query.ts';

/** Who sits where now, and who sat where before: nothing of it is ever taken out. */
export function SeatTable({ seats }: { seats: readonly Seat[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const actor = useActor();
  const askAgain = useAskAgain();
  const [all, setAll] = useState(false);
  const [ending, setEnding] = useState<Seat>();
  const end = useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      api.institutions.endSeat({ params: { id }, body: { reason } }),
    onSuccess: async () => {
      await askAgain();
      setEnding(undefined);
    },
  });
  const shown = (all ? seats : seats.filter(({ until }) => until === undefined)).toReversed();
  const accountsOf = (person: string) =>
    new Set(seats.filter((one) => one.person === person).map(({ account }) => account)).size;
  const also = (person: string) => {
    const others = accountsOf(person) - 1;
    return others === 0 ? '' : t('pact.institutions.also', { count: others, number: formats.number(others) });
  };
  const heads = ['account', 'institution', 'since', 'until', 'by'] as const;
  return (
    <Panel
      title={t('pact.institutions.seats')}
      aside={
        <Switch
          size="sm"
          label={t('pact.institutions.history')}
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
      }
    >
      <Table.ScrollContainer
        minWidth={640}
        type="native"
        role="group"
        aria-label={t('pact.institutions.seats')}
        tabIndex={0}
      >
        <Table fz="sm">
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head} scope="col">
                  {t(`pact.institutions.${head}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((seat) => (
              <Table.Tr key={seat.id}>
                <Table.Th scope="row">
                  <PersonName name={nameFor(language, seat.accountName)} strong />{' '}
                  <span className={classes.small}>{also(seat.person)}</span>
                </Table.Th>
                <Table.Td>
                  <bdi>{wordsIn(language, seat.institution.name)}</bdi>
                </Table.Td>
                <Table.Td>{formats.date(seat.since)}</Table.Td>
                <Table.Td>
                  {seat.until !== undefined ? (
                    formats.date(seat.until)
                  ) : seat.account === actor.id ? (
                    t('pact.institutions.now')
                  ) : (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`${t('pact.institutions.end')}: ${nameFor(language, seat.accountName)}`}
                      onClick={() => {
                        end.reset();
                        setEnding(seat);
                      }}
                    >
                      {t('pact.institutions.end')}
                    </Button>
                  )}
                </Table.Td>
                <Table.Td>
                  <PersonName name={nameFor(language, seat.setBy)} />
                  <div className={classes.small}>
                    <bdi>{seat.reason}</bdi>
                  </div>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {ending !== undefined && (
        <ConfirmAct
          opened
          close={() => setEnding(undefined)}
          title={`${t('pact.institutions.end')}: \u2068${nameFor(language, ending.accountName)}\u2069`}
          will={[t('pact.institutions.endWill')]}
          act={t('pact.institutions.end')}
          grave
          reason={10}
          confirm={(reason) => end.mutate({ id: ending.id, reason })}
          pending={end.isPending}
          error={end.error}
        />
      )}
    </Panel>
  );
}
