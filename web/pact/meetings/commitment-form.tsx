import { Button, Select, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import type { DutiesPartProps } from './duties-part.tsx';
import { monthsAfter, ownedBy, put, withCommitment, withoutCommitment, withOwners } from './edits.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import { type Commitment, newKey } from './meeting-types.ts';
import classes from './meetings.module.css';
import { MilestoneRows } from './milestone-rows.tsx';
import { OwnerPicker } from './owner-picker.tsx';
import { useStateName } from './state-name.ts';
import { ThreeTexts } from '../../parts/three-texts.tsx';

/** Who owes what until when, and by which figure it is seen. */
export function CommitmentForm(props: DutiesPartProps & { commitment: Commitment }) {
  const { commitment, content, change, go } = props;
  const { t } = useTranslation();
  const { key } = commitment;
  const edit = (part: Partial<Commitment>, tag?: string) =>
    change(put('commitments', { ...commitment, ...part }), tag === undefined ? undefined : `${key} ${tag}`);
  const outcome = content.outcomes.find((one) => one.key === commitment.outcome);
  const duplicate = () => {
    if (outcome === undefined) return;
    const made = newKey();
    change((all) => withCommitment(all, made, { under: outcome, like: commitment, owners: commitment.owners }));
    go('duties', made);
  };
  return (
    <div className={classes['stack']}>
      <ThreeTexts
        label={t('pact.meetings.fields.title')}
        texts={commitment.title}
        change={(title, tag) => edit({ title }, `title ${tag}`)}
      />
      <div className={classes['pair']}>
        <TextInput
          dir="ltr"
          maxLength={40}
          label={t('pact.meetings.fields.code')}
          value={commitment.code}
          onChange={(event) => edit({ code: event.currentTarget.value }, 'code')}
        />
        <Select
          allowDeselect={false}
          label={t('pact.meetings.fields.outcome')}
          data={content.outcomes.map((one) => ({ value: one.key, label: one.code }))}
          value={commitment.outcome}
          onChange={(value) => value !== null && edit({ outcome: value })}
        />
        <MannerAndLead {...props} />
      </div>
      <DueField commitment={commitment} adoptedOn={content.adoptedOn} edit={edit} />
      <Owners {...props} />
      <IndicatorFields indicator={commitment.indicator} change={(indicator, tag) => edit({ indicator }, tag)} />
      <MilestoneRows
        milestones={commitment.milestones}
        due={commitment.due}
        change={(milestones, tag) => edit({ milestones }, tag)}
      />
      <div className={classes['bar']}>
        <Button variant="default" leftSection={<IconCopy size={18} stroke={1.7} />} onClick={duplicate}>
          {t('pact.meetings.duties.duplicate')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            change((all) => withoutCommitment(all, key));
            go('duties', commitment.outcome);
          }}
        >
          {t('pact.meetings.duties.remove')}
        </Button>
      </div>
    </div>
  );
}

function MannerAndLead({ commitment, change, members }: DutiesPartProps & { commitment: Commitment }) {
  const { t } = useTranslation();
  const name = useStateName();
  const { lead, ...rest } = commitment;
  return (
    <>
      <Select
        allowDeselect={false}
        label={t('pact.meetings.fields.manner')}
        data={(['each', 'joint'] as const).map((value) => ({ value, label: t(`pact.meetings.manners.${value}`) }))}
        value={commitment.manner}
        onChange={(value) =>
          change(
            put('commitments', value === 'joint' ? { ...commitment, manner: 'joint' } : { ...rest, manner: 'each' }),
          )
        }
      />
      {commitment.manner === 'joint' && (
        <Select
          searchable
          label={t('pact.meetings.fields.lead')}
          data={commitment.owners.map((value) => ({ value, label: name(members, value) }))}
          value={lead ?? null}
          onChange={(value) => change(put('commitments', { ...rest, ...(value !== null && { lead: value }) }))}
        />
      )}
    </>
  );
}

interface DueFieldProps {
  commitment: Commitment;
  adoptedOn: string;
  edit: (part: Partial<Commitment>, tag?: string) => void;
}

function DueField({ commitment, adoptedOn, edit }: DueFieldProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div className={classes['bar']} style={{ alignItems: 'end' }}>
      <TextInput
        type="date"
        w={190}
        label={t('pact.meetings.fields.due')}
        value={commitment.due}
        onChange={(event) => edit({ due: event.currentTarget.value }, 'due')}
      />
      {adoptedOn !== '' &&
        [6, 12, 18, 24, 36].map((months) => (
          <Button key={months} variant="default" onClick={() => edit({ due: monthsAfter(adoptedOn, months) })}>
            {t('pact.meetings.duties.after', { count: months, number: formats.number(months) })}
          </Button>
        ))}
      {adoptedOn !== '' && <span className={classes['small']}>{t('pact.meetings.duties.afterHint')}</span>}
    </div>
  );
}

function Owners({ commitment, content, change, members }: DutiesPartProps & { commitment: Commitment }) {
  const { t } = useTranslation();
  const { owners } = commitment;
  return (
    <div className={classes['stack']}>
      <OwnerPicker
        members={members}
        owners={owners}
        change={(next) => change(put('commitments', ownedBy(commitment, next)))}
      />
      <div className={classes['bar']}>
        <Select
          searchable
          w={240}
          aria-label={t('pact.meetings.owners.as')}
          placeholder={t('pact.meetings.owners.as')}
          data={content.commitments
            .filter(({ key }) => key !== commitment.key)
            .map((one) => ({ value: one.key, label: one.code }))}
          value={null}
          onChange={(key) => {
            const other = content.commitments.find((one) => one.key === key);
            if (other !== undefined) change(put('commitments', ownedBy(commitment, other.owners)));
          }}
        />
        <Button variant="default" onClick={() => change((all) => withOwners(all, owners, commitment.outcome))}>
          {t('pact.meetings.owners.toOutcome')}
        </Button>
        <Button variant="default" onClick={() => change((all) => withOwners(all, owners))}>
          {t('pact.meetings.owners.toAll')}
        </Button>
      </div>
    </div>
  );
}
