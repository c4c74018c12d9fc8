import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import { type Milestone, newKey, noTexts } from './meeting-types.ts';
import classes from './meetings.module.css';
import { ThreeTexts } from '../../parts/three-texts.tsx';

interface MilestoneRowsProps {
  milestones: readonly Milestone[];
  /** Of the commitment: no step is due after it. */
  due: string;
  change: (milestones: Milestone[], tag?: string) => void;
}

/** The steps on the way, each with its day. */
export function MilestoneRows({ milestones, due, change }: MilestoneRowsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const edit = (key: string, part: Partial<Milestone>, tag: string) =>
    change(
      milestones.map((one) => (one.key === key ? { ...one, ...part } : one)),
      `${key} ${tag}`,
    );
  const free = (): string => {
    for (let n = milestones.length + 1; ; n += 1) if (milestones.every(({ code }) => code !== `M${n}`)) return `M${n}`;
  };
  return (
    <fieldset className={classes['group']}>
      <legend>{t('pact.meetings.fields.milestones')}</legend>
      {milestones.map(({ key, code, title, due: day }, n) => (
        <div key={key} className={classes['paragraph']}>
          <ThreeTexts
            label={t('pact.meetings.duties.milestone', { number: formats.number(n + 1) })}
            texts={title}
            change={(next, tag) => edit(key, { title: next }, tag)}
          />
          <div className={classes['bar']} style={{ alignItems: 'end' }}>
            <TextInput
              dir="ltr"
              w={110}
              maxLength={40}
              label={t('pact.meetings.fields.code')}
              value={code}
              onChange={(event) => edit(key, { code: event.currentTarget.value }, 'code')}
            />
            <TextInput
              type="date"
              w={190}
              label={t('pact.meetings.fields.due')}
              value={day}
              {...(due !== '' && { max: due })}
              onChange={(event) => edit(key, { due: event.currentTarget.value }, 'due')}
            />
            <Button variant="default" onClick={() => change(milestones.filter((one) => one.key !== key))}>
              {t('pact.meetings.duties.remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} stroke={1.7} />}
          onClick={() => change([...milestones, { key: newKey(), code: free(), title: noTexts(), due: '' }])}
        >
          {t('pact.meetings.duties.addMilestone')}
        </Button>
      </div>
    </fieldset>
  );
}
