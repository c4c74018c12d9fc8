import { Checkbox, MultiSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Choices, Marking } from '../drafts/draft-types.ts';
import { TlpMark } from '../records/tlp-mark.tsx';
import { audiences, forAudience, judicials, mayPassOn, namesStates } from './marking-limits.ts';
import classes from './compose.module.css';

interface MarkingChoiceProps {
  marking: Marking;
  choices: Choices;
  change: (marking: Marking) => void;
}

const lights = {
  public: 'clear',
  members: 'green',
  named: 'amber',
  'named-strict': 'amber+strict',
  persons: 'red',
} as const;

/** Who may see it, and what may they do with it: picked in plain words, the traffic light beside them. */
export function MarkingChoice({ marking, choices, change }: MarkingChoiceProps) {
  const { t } = useTranslation();
  const members = choices.members.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Stack gap="lg">
      <Radio.Group
        label={t('exchange.records.who')}
        value={marking.audience}
        onChange={(value) => {
          const audience = audiences.find((one) => one === value);
          if (audience !== undefined) change(forAudience(marking, audience));
        }}
      >
        <div className={classes.choices}>
          {audiences.map((one) => (
            <div key={one} className={classes.choice} data-chosen={marking.audience === one}>
              <Radio
                value={one}
                label={
                  <span className={classes.choiceTitle}>
                    {t(`exchange.compose.audience.${one}`)} <TlpMark tlp={lights[one]} />
                  </span>
                }
                description={t(`exchange.compose.audienceHint.${one}`)}
              />
            </div>
          ))}
        </div>
      </Radio.Group>
      {namesStates(marking) && (
        <MultiSelect
          withAsterisk
          searchable
          label={t('exchange.compose.states')}
          data={members}
          value={marking.members}
          onChange={(chosen) => change({ ...marking, members: chosen })}
        />
      )}
      <Radio.Group
        label={t('exchange.compose.onwardTitle')}
        value={marking.onward}
        onChange={(value) => {
          const onward = mayPassOn(marking.audience).find((one) => one === value);
          if (onward !== undefined) change({ ...marking, onward });
        }}
      >
        <Stack gap={6} mt={6}>
          {mayPassOn(marking.audience).map((one) => (
            <Radio key={one} size="sm" value={one} label={t(`exchange.compose.onward.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={t('exchange.compose.judicialTitle')}
        value={marking.judicial}
        onChange={(value) => {
          const judicial = judicials.find((one) => one === value);
          if (judicial !== undefined) change({ ...marking, judicial });
        }}
      >
        <Stack gap={6} mt={6}>
          {judicials.map((one) => (
            <Radio key={one} size="sm" value={one} label={t(`exchange.compose.judicial.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox.Group
        label={t('exchange.compose.purposes')}
        description={t('exchange.compose.purposesHint')}
        value={marking.purposes}
        onChange={(purposes) => change({ ...marking, purposes })}
      >
        <div className={classes.purposes}>
          {choices.purposes.map(({ key, name }) => (
            <Checkbox key={key} size="sm" value={key} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      <TextInput
        type="date"
        w={220}
        label={t('exchange.compose.retain')}
        description={t('exchange.compose.retainHint')}
        value={marking.retainUntil?.slice(0, 10) ?? ''}
        onChange={(event) => {
          const { retainUntil: _, ...rest } = marking;
          const day = event.currentTarget.value;
          change(day === '' ? rest : { ...rest, retainUntil: `${day}T00:00:00.000Z` });
        }}
      />
    </Stack>
  );
}
