import { Button, Select } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayMeetingProblem } from '#pact/contract';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import type { MeetingProblem, Unfinished } from './meeting-types.ts';
import classes from './meetings.module.css';
import { usePlaceWords } from './place-words.ts';
import { placeOfProblem, type WorkbenchPart } from './problem-place.ts';

interface CheckPartProps {
  id: string;
  revision: number;
  /** All is saved, and nothing waits to be decided between two writers. */
  ready: boolean;
  content: Unfinished;
  problems: readonly MeetingProblem[];
  go: (part: WorkbenchPart, at?: string) => void;
}

/** What is still open, with where and why; and when nothing is, the way into a draft. */
export function CheckPart(props: CheckPartProps) {
  const { t } = useTranslation();
  const { problems } = props;
  return (
    <div className={classes['stack']}>
      <Panel title={t('pact.meetings.check.title')}>
        {problems.length === 0 ? <p style={{ margin: 0 }}>{t('pact.meetings.check.fine')}</p> : <Problems {...props} />}
      </Panel>
      {problems.length === 0 && <Propose {...props} />}
    </div>
  );
}

const mostShown = 200;

function Problems({ problems, content, go }: CheckPartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const language = useLanguage();
  const words = usePlaceWords();
  return (
    <>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('pact.meetings.check.where')}</th>
            <th scope="col">{t('pact.meetings.check.why')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => {
            const place = placeOfProblem(problem, content);
            return (
              <tr key={`${problem.where} ${problem.code}`}>
                <td>
                  <Button size="compact-sm" variant="subtle" onClick={() => go(place.part, place.at)}>
                    {words(place) || t('pact.meetings.check.go')}
                  </Button>
                </td>
                <td>{sayMeetingProblem(problem, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {problems.length >= mostShown && (
        <p className={classes['small']}>{t('pact.meetings.check.most', { number: formats.number(mostShown) })}</p>
      )}
    </>
  );
}

const audiences = ['public', 'members'] as const;

function Propose({ id, revision, ready, content }: CheckPartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const navigate = useNavigate();
  const [audience, setAudience] = useState<(typeof audiences)[number]>('public');
  const draft = useMutation({
    mutationFn: () => api.pactMeetings.draftUnfinished({ params: { id }, body: { revision, audience } }),
    onSuccess: (begun) => navigate({ to: `/exchange/drafts/${begun.draft}` }),
  });
  const { outcomes, commitments } = content;
  return (
    <Panel title={t('pact.meetings.check.propose')}>
      <div className={classes['stack']}>
        <p style={{ margin: 0 }}>
          {t('pact.meetings.check.text', {
            outcomes: formats.number(outcomes.length),
            commitments: formats.number(commitments.length),
            assigned: formats.number(commitments.reduce((sum, { owners }) => sum + owners.length, 0)),
          })}
        </p>
        <Select
          w={320}
          allowDeselect={false}
          label={t('pact.meetings.check.audience')}
          data={audiences.map((value) => ({ value, label: t(`pact.meetings.check.${value}`) }))}
          value={audience}
          onChange={(value) => setAudience(audiences.find((one) => one === value) ?? 'public')}
        />
        <Refusal error={draft.error} />
        <div>
          <Button
            leftSection={<IconSend size={18} stroke={1.7} />}
            disabled={!ready}
            loading={draft.isPending}
            onClick={() => draft.mutate()}
          >
            {t('pact.meetings.check.propose')}
          </Button>
        </div>
        {!ready && <p className={classes['small']}>{t('pact.meetings.check.wait')}</p>}
      </div>
    </Panel>
  );
}
