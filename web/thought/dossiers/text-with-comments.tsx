import { Button, Group, NumberInput, Textarea } from '@mantine/core';
import { IconCheck, IconMessagePlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { useTakeReview } from './dossier-query.ts';
import type { Review, Spoken } from './dossier-types.ts';
import classes from './dossiers.module.css';
import { directionFor } from './said-in.ts';

type Comment = Review['comments'][number];

interface TextWithCommentsProps {
  id: string;
  place: string;
  language: Spoken;
  text: string;
  comments: readonly Comment[];
  mayComment: boolean;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** A text whose words can be marked and spoken to: by the mouse, or by their numbers. */
export function TextWithComments({ id, place, language, text, comments, mayComment }: TextWithCommentsProps) {
  const { t } = useTranslation();
  const words = wordsOf(text);
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [range, setRange] = useState<readonly [number, number]>();
  const open = comments.filter(({ resolved }) => !resolved);
  const marked = (n: number) => open.some((one) => one.fromWord <= n && n <= one.toWord);
  const begin = () => setRange(selectedRange(paragraph.current) ?? [0, Math.max(words.length - 1, 0)]);
  return (
    <>
      <p ref={paragraph} className={classes.read} lang={language} dir={directionFor(language)}>
        {words.map((word, n) => {
          const Tag = marked(n) ? 'mark' : 'span';
          return (
            <Tag key={n} data-word={n}>
              {word}{' '}
            </Tag>
          );
        })}
      </p>
      {comments.map((comment) => (
        <CommentLine key={comment.id} id={id} comment={comment} />
      ))}
      {mayComment && words.length > 0 && range === undefined && (
        <Button
          className={classes.end ?? ''}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconMessagePlus size={15} stroke={1.7} />}
          onMouseDown={(event) => event.preventDefault()}
          onClick={begin}
        >
          {t('thought.dossiers.comment.begin')}
        </Button>
      )}
      {range !== undefined && (
        <CommentForm
          id={id}
          place={place}
          language={language}
          words={words}
          range={range}
          close={() => setRange(undefined)}
        />
      )}
    </>
  );
}

/** The numbers of the first and the last word that are selected, where they are of this text. */
function selectedRange(paragraph: HTMLElement | null): readonly [number, number] | undefined {
  const selection = window.getSelection();
  if (paragraph === null || selection === null || selection.isCollapsed) return undefined;
  const numbers = [selection.anchorNode, selection.focusNode].map((node) => {
    const word = node?.parentElement?.closest<HTMLElement>('[data-word]');
    return word !== null && word !== undefined && paragraph.contains(word) ? Number(word.dataset['word']) : undefined;
  });
  const [a, b] = numbers;
  return a === undefined || b === undefined ? undefined : [Math.min(a, b), Math.max(a, b)];
}

function CommentForm({
  id,
  place,
  language,
  words,
  range,
  close,
}: Pick<TextWithCommentsProps, 'id' | 'place' | 'language'> & {
  words: readonly string[];
  range: readonly [number, number];
  close: () => void;
}) {
  const { t } = useTranslation();
  const take = useTakeReview(id);
  const [[from, to], setRange] = useState(range);
  const [said, setSaid] = useState('');
  const send = useMutation({
    mutationFn: () =>
      api.thoughtReview.commentDossier({ params: { id }, body: { place, language, fromWord: from, toWord: to, said } }),
    onSuccess: (review) => {
      take(review);
      close();
    },
  });
  return (
    <form
      className={classes.part}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <div className={classes.row}>
        <NumberInput
          label={t('thought.dossiers.comment.from')}
          min={1}
          max={to + 1}
          value={from + 1}
          onChange={(value) => setRange([Math.max(Number(value) - 1, 0), to])}
        />
        <NumberInput
          label={t('thought.dossiers.comment.to')}
          min={from + 1}
          max={words.length}
          value={to + 1}
          onChange={(value) => setRange([from, Math.max(Number(value) - 1, from)])}
        />
      </div>
      <p className={classes.read} lang={language} dir={directionFor(language)}>
        <mark>{words.slice(from, to + 1).join(' ')}</mark>
      </p>
      <Textarea
        autosize
        required
        minRows={2}
        maxLength={5000}
        label={t('thought.dossiers.comment.said')}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      <Refusal error={send.error} />
      <Group gap="sm">
        <Button type="submit" size="compact-md" loading={send.isPending} disabled={said.trim() === ''}>
          {t('thought.dossiers.comment.send')}
        </Button>
        <Button size="compact-md" variant="default" onClick={close}>
          {t('shell.cancel')}
        </Button>
      </Group>
    </form>
  );
}

function CommentLine({ id, comment }: { id: string; comment: Comment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const take = useTakeReview(id);
  const resolve = useMutation({
    mutationFn: () => api.thoughtReview.resolveComment({ params: { id, comment: comment.id } }),
    onSuccess: take,
  });
  return (
    <div className={classes.comment} data-done={comment.resolved}>
      <span className={classes.small}>
        <bdi>{comment.by ?? t('thought.dossiers.hiddenAuthor')}</bdi> · <When at={comment.at} /> ·{' '}
        {t('thought.dossiers.comment.range', {
          from: formats.number(comment.fromWord + 1),
          to: formats.number(comment.toWord + 1),
        })}
        {comment.resolved && ` · ${t('thought.dossiers.comment.done')}`}
      </span>
      <p dir="auto">{comment.said}</p>
      {comment.mayResolve && (
        <Button
          className={classes.end ?? ''}
          size="compact-sm"
          variant="subtle"
          loading={resolve.isPending}
          leftSection={<IconCheck size={15} stroke={1.7} />}
          onClick={() => resolve.mutate()}
        >
          {t('thought.dossiers.comment.resolve')}
        </Button>
      )}
      <Refusal error={resolve.error} />
    </div>
  );
}
