import { Badge, Button, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityView } from '#military/contract';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { countryNames } from '../map/country-code.ts';
import classes from './capacities.module.css';
import { useCapacityAct } from './capacities-query.ts';
import { FormModal } from './form-modal.tsx';

type Nomination = ActivityView['nominations'][number];
type Decision = 'accepted' | 'declined' | 'withdrawn';
const words = { accepted: 'accept', declined: 'decline', withdrawn: 'withdraw' } as const;

/** Who is sent, as numbers from an institution in a role. */
export function Nominations({ activity }: { activity: ActivityView }) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  return (
    <Panel
      title={t('military.capacities.nomination.title')}
      aside={
        activity.may.nominate && (
          <Button size="compact-md" variant="default" onClick={() => setWriting(true)}>
            {t('military.capacities.nomination.begin')}
          </Button>
        )
      }
    >
      {activity.nominations.length === 0 && <p className={classes.hint}>{t('military.capacities.nomination.none')}</p>}
      <ul className={classes.list}>
        {activity.nominations.map((one) => (
          <li key={one.id}>
            <NominationLine nomination={one} />
          </li>
        ))}
      </ul>
      {writing && <Nominate activity={activity.id} close={() => setWriting(false)} />}
    </Panel>
  );
}

function NominationLine({ nomination: one }: { nomination: Nomination }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = countryNames(useLanguage());
  const [asking, setAsking] = useState<Decision>();
  const [attending, setAttending] = useState(false);
  const decide = useCapacityAct(
    ({ stands, reason }: { stands: Decision; reason: string }) =>
      api.capacities.decideNomination({ params: { id: one.id }, body: { stands, reason } }),
    () => setAsking(undefined),
  );
  const decisions = [
    ...(one.may.decide ? (['accepted', 'declined'] as const) : []),
    ...(one.may.withdraw ? (['withdrawn'] as const) : []),
  ];
  return (
    <>
      <span>
        <strong>
          {t('military.capacities.nomination.count', { seats: formats.number(one.seats), state: nameOf(one.state) })}
        </strong>{' '}
        · <bdi>{one.institution}</bdi> · <bdi>{one.role}</bdi>{' '}
        <Badge variant="light" color={one.stands === 'accepted' ? 'green' : 'gray'} tt="none">
          {t(`military.capacities.nomination.stands.${one.stands}`)}
        </Badge>
        {one.attended !== undefined && (
          <> · {t('military.capacities.nomination.attended', { attended: formats.number(one.attended) })}</>
        )}
      </span>
      {one.decided !== undefined && (
        <span className={classes.hint}>
          <bdi>{one.decided.by}</bdi> · <bdi>{one.decided.reason}</bdi>
        </span>
      )}
      <Group gap="xs" className="not-on-paper">
        {decisions.map((stands) => (
          <Button
            key={stands}
            size="compact-sm"
            variant={stands === 'accepted' ? 'filled' : 'default'}
            onClick={() => setAsking(stands)}
          >
            {t(`military.capacities.nomination.${words[stands]}`)}
          </Button>
        ))}
        {one.may.attend && (
          <Button size="compact-sm" variant="default" onClick={() => setAttending(true)}>
            {t('military.capacities.nomination.attend')}
          </Button>
        )}
      </Group>
      {attending && <Attendance nomination={one} close={() => setAttending(false)} />}
      {asking !== undefined && (
        <ConfirmAct
          opened
          grave={asking !== 'accepted'}
          close={() => setAsking(undefined)}
          title={t(`military.capacities.nomination.${words[asking]}`)}
          will={[t(`military.capacities.nomination.will.${asking}`)]}
          act={t(`military.capacities.nomination.${words[asking]}`)}
          reason={10}
          confirm={(reason) => decide.mutate({ stands: asking, reason })}
          pending={decide.isPending}
          error={decide.error}
        />
      )}
    </>
  );
}

function Attendance({ nomination, close }: { nomination: Nomination; close: () => void }) {
  const { t } = useTranslation();
  const [attended, setAttended] = useState<number | string>(nomination.attended ?? nomination.seats);
  const note = useCapacityAct(
    () => api.capacities.noteAttendance({ params: { id: nomination.id }, body: { attended: Number(attended) } }),
    close,
  );
  return (
    <FormModal
      title={t('military.capacities.nomination.attend')}
      close={close}
      ready={attended !== ''}
      send={() => note.mutate(undefined)}
      pending={note.isPending}
      error={note.error}
    >
      <NumberInput
        min={0}
        max={nomination.seats}
        allowDecimal={false}
        label={t('military.capacities.nomination.attend')}
        value={attended}
        onChange={setAttended}
      />
    </FormModal>
  );
}

function Nominate({ activity, close }: { activity: string; close: () => void }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState({ state: '', institution: '', role: '', seats: '' });
  const put = (part: Partial<typeof said>) => setSaid({ ...said, ...part });
  const nominate = useCapacityAct(
    () =>
      api.capacities.nominate({
        params: { id: activity },
        body: { ...said, state: said.state.toUpperCase(), seats: Number(said.seats) },
      }),
    close,
  );
  return (
    <FormModal
      title={t('military.capacities.nomination.begin')}
      close={close}
      ready={
        said.state.length === 2 && said.institution.trim() !== '' && said.role.trim() !== '' && Number(said.seats) > 0
      }
      send={() => nominate.mutate(undefined)}
      pending={nominate.isPending}
      error={nominate.error}
    >
      <div className={classes.row}>
        <TextInput
          required
          dir="ltr"
          maxLength={2}
          label={t('military.capacities.nomination.state')}
          value={said.state}
          onChange={(event) => put({ state: event.currentTarget.value })}
        />
        <NumberInput
          required
          min={1}
          allowDecimal={false}
          label={t('military.capacities.nomination.seats')}
          value={said.seats}
          onChange={(value) => put({ seats: String(value) })}
        />
      </div>
      <TextInput
        required
        dir="auto"
        label={t('military.capacities.nomination.institution')}
        value={said.institution}
        onChange={(event) => put({ institution: event.currentTarget.value })}
      />
      <TextInput
        required
        dir="auto"
        label={t('military.capacities.nomination.role')}
        description={t('military.capacities.nomination.roleHint')}
        value={said.role}
        onChange={(event) => put({ role: event.currentTarget.value })}
      />
    </FormModal>
  );
}
