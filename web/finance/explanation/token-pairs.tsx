import { Tooltip } from '@mantine/core';
import { IconArrowsDiff, IconCircleDashed, IconEqual, IconLanguage, IconMinus, IconTilde } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Explanation, Pair } from './explanation-types.ts';
import { type PairKind, pairKind } from './pair-kind.ts';
import { Sentence } from './sentence.tsx';
import classes from './token-pairs.module.css';

const signs = {
  equal: IconEqual,
  sound: IconLanguage,
  spelling: IconTilde,
  little: IconMinus,
  missing: IconCircleDashed,
  against: IconArrowsDiff,
} as const satisfies Record<PairKind, unknown>;

interface TokenPairsProps {
  explanation: Explanation;
  /** Who stands above and who below: "Customer", "List". */
  above: string;
  below: string;
}

/** The two spellings word by word, each pair a column: above what was asked, below what is listed, between how they met. */
export function TokenPairs({ explanation, above, below }: TokenPairsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.frame}>
      <div className={classes.sides} aria-hidden="true">
        <span>{above}</span>
        <span>{below}</span>
      </div>
      <ol className={classes.pairs} aria-label={t('finance.screening.pairs')}>
        {explanation.pairs.map((pair, i) => (
          <PairColumn key={`${i} ${pair.a} ${pair.b}`} pair={pair} />
        ))}
      </ol>
    </div>
  );
}

function PairColumn({ pair }: { pair: Pair }) {
  const { t } = useTranslation();
  const kind = pairKind(pair);
  const Sign = signs[kind];
  return (
    <Tooltip label={<Sentence text={pair.sentence} />} multiline maw={340}>
      <li className={classes.pair} data-kind={kind}>
        <Word word={pair.a} />
        <span className={classes.how}>
          <Sign size={14} stroke={2.2} aria-hidden="true" />
          {t(`finance.screening.pair.${kind}`)}
        </span>
        <Word word={pair.b} />
        <span className="unseen">
          <Sentence text={pair.sentence} />
        </span>
      </li>
    </Tooltip>
  );
}

function Word({ word }: { word: string }) {
  if (word === '') return <span className={classes.gap} aria-hidden="true" />;
  return <bdi className={classes.word}>{word}</bdi>;
}
