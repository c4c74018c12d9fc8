import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import type { DutiesPartProps } from './duties-part.tsx';
import { writtenIn } from './meeting-types.ts';
import classes from './meetings.module.css';

/** The outcomes and under each its commitments; ↑ and ↓ walk through them, Enter opens one. */
export function DutiesTree({ content, at, go, counts }: DutiesPartProps) {
  const { t } = useTranslation();
  const language = writtenIn[useLanguage()];
  const tree = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = tree.current?.querySelector('[aria-current="true"]');
    current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const nodes = [...(tree.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const now = nodes.indexOf(event.target as HTMLButtonElement);
    const next = nodes[now + (event.key === 'ArrowDown' ? 1 : -1)];
    if (now === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  const node = { at, go, counts };
  return (
    <nav ref={tree} className={classes['tree']} aria-label={t('pact.meetings.duties.tree')} onKeyDown={walk}>
      <ul>
        {content.outcomes.map((outcome) => (
          <li key={outcome.key}>
            <TreeNode
              {...node}
              id={outcome.key}
              code={outcome.code}
              title={outcome.text[language]}
              about={t(`pact.meetings.axes.${outcome.axis}`)}
            />
            <ul>
              {content.commitments
                .filter((one) => one.outcome === outcome.key)
                .map((one) => (
                  <li key={one.key}>
                    <CommitmentNode {...node} one={one} title={one.title[language]} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Node = Pick<DutiesPartProps, 'at' | 'go' | 'counts'>;

function CommitmentNode({
  one,
  title,
  ...node
}: Node & { one: DutiesPartProps['content']['commitments'][number]; title: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const about = t('pact.meetings.duties.owners', { number: formats.number(one.owners.length) });
  return <TreeNode {...node} id={one.key} code={one.code} title={title} about={about} />;
}

function TreeNode({
  id,
  code,
  title,
  about,
  at,
  go,
  counts,
}: Node & { id: string; code: string; title: string; about: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const open = counts.get(id) ?? 0;
  return (
    <button
      type="button"
      className={classes['node']}
      aria-current={at === id ? 'true' : undefined}
      onClick={() => go('duties', id)}
    >
      <b>
        <bdi>{code}</bdi>
      </b>
      <span>{title || t('pact.meetings.duties.untitled')}</span>
      <small data-open={open > 0}>
        {open > 0 ? `${about} · ${t('pact.meetings.duties.problems', { number: formats.number(open) })}` : about}
      </small>
    </button>
  );
}
