import { Badge, Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityView } from '#military/contract';
import { Panel } from '../../parts/panel.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from './capacities.module.css';
import { useCapacityAct } from './capacities-query.ts';
import { FormModal } from './form-modal.tsx';

type Lesson = ActivityView['lessons'][number];

/** What was learned, who sees to it and by when, and how it was seen to. */
export function Lessons({ activity }: { activity: ActivityView }) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  return (
    <Panel
      title={t('military.capacities.lesson.title')}
      aside={
        activity.may.learn && (
          <Button size="compact-md" variant="default" onClick={() => setWriting(true)}>
            {t('military.capacities.lesson.begin')}
          </Button>
        )
      }
    >
      {activity.lessons.length === 0 && <p className={classes.hint}>{t('military.capacities.lesson.none')}</p>}
      <ul className={classes.list}>
        {activity.lessons.map((lesson) => (
          <li key={lesson.id}>
            <LessonLine lesson={lesson} close={activity.may.learn} />
          </li>
        ))}
      </ul>
      {writing && <WriteLesson activity={activity.id} close={() => setWriting(false)} />}
    </Panel>
  );
}

function LessonLine({ lesson, close }: { lesson: Lesson; close: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [closing, setClosing] = useState(false);
  return (
    <>
      <p className={classes.words} dir="auto">
        {lesson.lesson}
      </p>
      <span className={classes.hint}>
        <bdi>{lesson.owner}</bdi> · {t('military.capacities.lesson.due')} {formats.date(lesson.due)}{' '}
        {lesson.overdue && (
          <Badge variant="light" color="red" tt="none">
            {t('military.capacities.lesson.overdue')}
          </Badge>
        )}
        {lesson.done !== undefined && (
          <Badge variant="light" color="green" tt="none">
            {t('military.capacities.lesson.done')}
          </Badge>
        )}
      </span>
      {lesson.done !== undefined && (
        <span className={classes.hint}>
          <bdi>{lesson.done.by}</bdi> · <bdi>{lesson.done.how}</bdi>
        </span>
      )}
      {close && lesson.done === undefined && (
        <Button size="compact-sm" variant="default" w="fit-content" onClick={() => setClosing(true)}>
          {t('military.capacities.lesson.done')}
        </Button>
      )}
      {closing && <CloseLesson lesson={lesson.id} close={() => setClosing(false)} />}
    </>
  );
}

function CloseLesson({ lesson, close }: { lesson: string; close: () => void }) {
  const { t } = useTranslation();
  const [how, setHow] = useState('');
  const done = useCapacityAct(() => api.capacities.lessonDone({ params: { id: lesson }, body: { how } }), close);
  return (
    <FormModal
      title={t('military.capacities.lesson.done')}
      close={close}
      ready={how.trim().length > 9}
      send={() => done.mutate(undefined)}
      pending={done.isPending}
      error={done.error}
    >
      <p className={classes.hint}>{t('military.capacities.lesson.doneWill')}</p>
      <Textarea
        required
        autosize
        dir="auto"
        minRows={2}
        label={t('military.capacities.lesson.how')}
        value={how}
        onChange={(event) => setHow(event.currentTarget.value)}
      />
    </FormModal>
  );
}

function WriteLesson({ activity, close }: { activity: string; close: () => void }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState({ lesson: '', owner: '', due: '' });
  const put = (part: Partial<typeof said>) => setSaid({ ...said, ...part });
  const give = useCapacityAct(() => api.capacities.giveLesson({ params: { id: activity }, body: said }), close);
  return (
    <FormModal
      title={t('military.capacities.lesson.begin')}
      close={close}
      ready={said.lesson.trim().length > 9 && said.owner.trim() !== '' && said.due !== ''}
      send={() => give.mutate(undefined)}
      pending={give.isPending}
      error={give.error}
    >
      <Textarea
        required
        autosize
        dir="auto"
        minRows={2}
        label={t('military.capacities.lesson.lesson')}
        value={said.lesson}
        onChange={(event) => put({ lesson: event.currentTarget.value })}
      />
      <div className={classes.row}>
        <TextInput
          required
          dir="auto"
          label={t('military.capacities.lesson.owner')}
          description={t('military.capacities.lesson.ownerHint')}
          value={said.owner}
          onChange={(event) => put({ owner: event.currentTarget.value })}
        />
        <TextInput
          required
          type="date"
          label={t('military.capacities.lesson.due')}
          value={said.due}
          onChange={(event) => put({ due: event.currentTarget.value })}
        />
      </div>
    </FormModal>
  );
}
