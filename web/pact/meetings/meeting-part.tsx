import { Checkbox, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { type Change, type Unfinished, written } from './meeting-types.ts';
import classes from './meetings.module.css';
import { ThreeTexts } from '../../parts/three-texts.tsx';

/** Which meeting it was: name, day, place, languages. */
export function MeetingPart({ content, change }: { content: Unfinished; change: Change }) {
  const { t } = useTranslation();
  const put = (part: Partial<Unfinished>, tag: string) => change((before) => ({ ...before, ...part }), tag);
  return (
    <Panel>
      <div className={classes['stack']}>
        <ThreeTexts
          label={t('pact.meetings.fields.name')}
          texts={content.name}
          change={(name, tag) => put({ name }, `name ${tag}`)}
        />
        <ThreeTexts
          label={t('pact.meetings.fields.place')}
          texts={content.place}
          change={(place, tag) => put({ place }, `place ${tag}`)}
        />
        <div className={classes['pair']}>
          {(['heldOn', 'adoptedOn'] as const).map((day) => (
            <TextInput
              key={day}
              type="date"
              label={t(`pact.meetings.fields.${day}`)}
              value={content[day]}
              onChange={(event) => put({ [day]: event.currentTarget.value }, day)}
            />
          ))}
          <TextInput
            dir="ltr"
            maxLength={61}
            label={t('pact.meetings.fields.body')}
            value={content.body}
            onChange={(event) => put({ body: event.currentTarget.value }, 'body')}
          />
        </div>
        <Checkbox.Group
          label={t('pact.meetings.fields.languages')}
          value={content.languages}
          onChange={(chosen) => put({ languages: written.filter((one) => chosen.includes(one)) }, '')}
        >
          <Group gap="md" mt="xs">
            {written.map((one) => (
              <Checkbox key={one} value={one} label={t(`parts.languages.${one}`)} />
            ))}
          </Group>
        </Checkbox.Group>
      </div>
    </Panel>
  );
}
