import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { CommitmentForm } from './commitment-form.tsx';
import { DutiesTree } from './duties-tree.tsx';
import type { AskedMember, Change, Unfinished } from './meeting-types.ts';
import classes from './meetings.module.css';
import { OutcomeForm } from './outcome-form.tsx';
import type { WorkbenchPart } from './problem-place.ts';

export interface DutiesPartProps {
  content: Unfinished;
  change: Change;
  /** Key of the outcome or commitment that is written on. */
  at: string | undefined;
  go: (part: WorkbenchPart, at?: string) => void;
  members: readonly AskedMember[];
  /** How many problems an item has, by key. */
  counts: ReadonlyMap<string, number>;
}

/** Outcomes with their commitments on the one side, the one that is written on at the other. */
export function DutiesPart(props: DutiesPartProps) {
  const { t } = useTranslation();
  const { content, at } = props;
  const outcome = content.outcomes.find(({ key }) => key === at);
  const commitment = content.commitments.find(({ key }) => key === at);
  if (content.outcomes.length === 0)
    return (
      <Panel>
        <p className={classes['small']}>{t('pact.meetings.duties.none')}</p>
      </Panel>
    );
  return (
    <div className={classes['split']}>
      <DutiesTree {...props} />
      <Panel>
        {outcome !== undefined && <OutcomeForm key={outcome.key} outcome={outcome} {...props} />}
        {commitment !== undefined && <CommitmentForm key={commitment.key} commitment={commitment} {...props} />}
        {outcome === undefined && commitment === undefined && (
          <p className={classes['small']}>{t('pact.meetings.duties.choose')}</p>
        )}
      </Panel>
    </div>
  );
}
