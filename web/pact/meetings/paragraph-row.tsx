import { Button, Menu, Select } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shell/use-formats.ts';
import { movedParagraph, put, withOutcome, withoutParagraph } from './edits.ts';
import {
  axes,
  type Axis,
  type Change,
  kinds,
  langOf,
  newKey,
  type Outcome,
  type Paragraph,
  written,
} from './meeting-types.ts';
import classes from './meetings.module.css';
import type { WorkbenchPart } from './problem-place.ts';
import { ThreeTexts } from '../../parts/three-texts.tsx';

interface ParagraphRowProps {
  number: number;
  paragraph: Paragraph;
  outcomes: readonly Outcome[];
  writing: boolean;
  change: Change;
  add: (after: string) => void;
  go: (part: WorkbenchPart, at?: string) => void;
}

/** One paragraph: its words beside each other, its kind, and what it obliges to. */
export function ParagraphRow({ number, paragraph, outcomes, writing, change, add, go }: ParagraphRowProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (writing) row.current?.scrollIntoView({ block: 'nearest' });
  }, [writing]);
  const { key, text, kind } = paragraph;
  const name = t('pact.meetings.paragraph.number', { number: formats.number(number) });
  return (
    <li ref={row} className={classes['paragraph']} data-obliges={outcomes.length > 0}>
      <div className={classes['bar']}>
        <b>{name}</b>
        {writing ? (
          <Select
            size="xs"
            w={150}
            allowDeselect={false}
            aria-label={`${name} · ${t('pact.meetings.fields.kind')}`}
            data={kinds.map((value) => ({ value, label: t(`pact.meetings.kinds.${value}`) }))}
            value={kind}
            onChange={(value) =>
              change(put('paragraphs', { ...paragraph, kind: kinds.find((one) => one === value) ?? kind }))
            }
          />
        ) : (
          <span className={classes['small']}>{t(`pact.meetings.kinds.${kind}`)}</span>
        )}
        {outcomes.map((outcome) => (
          <Button key={outcome.key} size="compact-sm" variant="light" onClick={() => go('duties', outcome.key)}>
            {outcome.code} · {t(`pact.meetings.axes.${outcome.axis}`)}
          </Button>
        ))}
        {outcomes.length === 0 && <Obliges paragraph={paragraph} name={name} change={change} />}
        <Button
          data-end
          size="compact-sm"
          variant={writing ? 'filled' : 'default'}
          aria-label={`${t(writing ? 'pact.meetings.paragraph.done' : 'pact.meetings.paragraph.edit')} · ${name}`}
          onClick={() => go('text', writing ? undefined : key)}
        >
          {t(writing ? 'pact.meetings.paragraph.done' : 'pact.meetings.paragraph.edit')}
        </Button>
      </div>
      {writing ? (
        <>
          <ThreeTexts
            long
            focus
            label={t('pact.meetings.fields.text')}
            texts={text}
            change={(next, tag) => change(put('paragraphs', { ...paragraph, text: next }), `${key} ${tag}`)}
          />
          <div className={classes['bar']}>
            <Button size="compact-sm" variant="default" onClick={() => add(key)}>
              {t('pact.meetings.paragraph.addAfter')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => change((all) => movedParagraph(all, key, -1))}>
              {t('pact.meetings.paragraph.up')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => change((all) => movedParagraph(all, key, 1))}>
              {t('pact.meetings.paragraph.down')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => change((all) => withoutParagraph(all, key))}>
              {t('pact.meetings.paragraph.remove')}
            </Button>
          </div>
        </>
      ) : (
        <div className={classes['three']}>
          {written.map((one) => (
            <p key={one} lang={langOf[one]} dir={one === 'ara' ? 'rtl' : 'ltr'} data-empty={text[one].trim() === ''}>
              {text[one].trim() === '' ? <bdi>{t('pact.meetings.paragraph.empty')}</bdi> : text[one]}
            </p>
          ))}
        </div>
      )}
    </li>
  );
}

function Obliges({ paragraph, name, change }: { paragraph: Paragraph; name: string; change: Change }) {
  const { t } = useTranslation();
  const mark = (axis: Axis) => change((all) => withOutcome(all, newKey(), paragraph.key, axis));
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          rightSection={<IconChevronDown size={15} stroke={1.7} />}
          aria-label={`${t('pact.meetings.paragraph.obliges')} · ${name}`}
        >
          {t('pact.meetings.paragraph.obliges')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('pact.meetings.paragraph.obligesAs')}</Menu.Label>
        {axes.map((axis) => (
          <Menu.Item key={axis} onClick={() => mark(axis)}>
            {t(`pact.meetings.axes.${axis}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
