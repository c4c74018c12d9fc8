import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { withParagraph } from './edits.ts';
import { type Change, newKey, type Outcome, type Unfinished } from './meeting-types.ts';
import classes from './meetings.module.css';
import { ParagraphRow } from './paragraph-row.tsx';
import type { WorkbenchPart } from './problem-place.ts';

interface TextPartProps {
  content: Unfinished;
  change: Change;
  /** The paragraph that is written on. */
  at: string | undefined;
  go: (part: WorkbenchPart, at?: string) => void;
}

const none: readonly Outcome[] = [];

/** The text of the meeting, paragraph by paragraph in three languages, and which of them oblige. */
export function TextPart({ content, change, at, go }: TextPartProps) {
  const { t } = useTranslation();
  const add = (after?: string) => {
    const key = newKey();
    change((all) => withParagraph(all, key, after));
    go('text', key);
  };
  const outcomesOf = new Map<string, readonly Outcome[]>();
  for (const outcome of content.outcomes)
    for (const key of outcome.paragraphs) outcomesOf.set(key, [...(outcomesOf.get(key) ?? none), outcome]);
  return (
    <Panel>
      {content.paragraphs.length === 0 && <p className={classes['small']}>{t('pact.meetings.paragraph.none')}</p>}
      <ol className={classes['list']}>
        {content.paragraphs.map((paragraph, n) => (
          <ParagraphRow
            key={paragraph.key}
            number={n + 1}
            paragraph={paragraph}
            outcomes={outcomesOf.get(paragraph.key) ?? none}
            writing={at === paragraph.key}
            change={change}
            add={add}
            go={go}
          />
        ))}
      </ol>
      <Button mt="md" variant="default" leftSection={<IconPlus size={18} stroke={1.7} />} onClick={() => add()}>
        {t('pact.meetings.paragraph.add')}
      </Button>
    </Panel>
  );
}
