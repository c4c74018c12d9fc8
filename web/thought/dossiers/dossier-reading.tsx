import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classWords, fallacyWords } from '#thought/contract';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { type Content, type Dossier, type Review, type Spoken, spoken } from './dossier-types.ts';
import classes from './dossiers.module.css';
import { type Place, placesOf } from './places.ts';
import { directionFor } from './said-in.ts';
import { citationName } from './step-fields.tsx';
import { TextWithComments } from './text-with-comments.tsx';
import { wordDiff } from './word-diff.ts';

interface DossierReadingProps {
  dossier: Dossier;
  review: Review | undefined;
}

/** A dossier as it is read and reviewed: text by text in one language, beside what was published where that differs. */
export function DossierReading({ dossier, review }: DossierReadingProps) {
  const { t } = useTranslation();
  const tongue = useLanguage();
  const { content } = dossier.version;
  const [language, setLanguage] = useState<Spoken>(spoken.find((one) => content.title[one] !== '') ?? 'ar');
  const before = new Map(
    (dossier.standing === undefined ? [] : placesOf(dossier.standing.content)).map((one) => [one.where, one]),
  );
  return (
    <Panel
      title={t('thought.dossiers.parts.reading')}
      aside={
        <SegmentedControl
          aria-label={t('thought.dossiers.readIn')}
          data={spoken.map((value) => ({ value, label: t(`thought.dossiers.languages.${value}`) }))}
          value={language}
          onChange={(value) => setLanguage(spoken.find((one) => one === value) ?? 'ar')}
        />
      }
    >
      <div className={classes.texts}>
        <p className={classes.small}>
          {classWords[content.claim.harmClass][tongue]}
          {dossier.version.tier !== undefined && ` · ${t(`thought.dossiers.tier.level${dossier.version.tier}`)}`}
        </p>
        {placesOf(content).map((place) => (
          <OneText
            key={place.where}
            id={dossier.id}
            place={place}
            before={dossier.standing === undefined ? undefined : (before.get(place.where)?.said[language] ?? '')}
            language={language}
            review={review}
            fallacy={fallacyOf(content, place, tongue)}
          />
        ))}
        <section className={classes.text}>
          <h3>{t('thought.dossiers.parts.citations')}</h3>
          <ul>
            {content.citations.map((one) => (
              <li key={one.id}>
                <bdi>{[citationName(one), one.edition, one.grade, one.grader].filter(Boolean).join(' · ')}</bdi>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Panel>
  );
}

function fallacyOf(content: Content, { where }: Place, tongue: Spoken): string | undefined {
  const at = /^\/steps\/(\d+)\/answer$/.exec(where)?.[1];
  const step = at === undefined ? undefined : content.steps[Number(at)];
  return step && fallacyWords[step.fallacy][tongue];
}

interface OneTextProps {
  id: string;
  place: Place;
  before: string | undefined;
  language: Spoken;
  review: Review | undefined;
  fallacy: string | undefined;
}

function OneText({ id, place, before, language, review, fallacy }: OneTextProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const text = place.said[language];
  const title = t(place.title);
  return (
    <section className={classes.text}>
      <h3>
        {place.n === undefined
          ? title
          : `${t('thought.dossiers.step.numbered', { n: formats.number(place.n) })} · ${title}`}
        {fallacy !== undefined && <span className={classes.small}> · {fallacy}</span>}
      </h3>
      {text.trim() === '' && <p className={classes.small}>{t('thought.dossiers.notInLanguage')}</p>}
      {before !== undefined && before.trim() !== text.trim() && (
        <Sides before={before} after={text} language={language} />
      )}
      <TextWithComments
        id={id}
        place={place.where}
        language={language}
        text={text}
        comments={(review?.comments ?? []).filter((one) => one.place === place.where && one.language === language)}
        mayComment={review?.may.comment === true}
      />
    </section>
  );
}

/** What stands beside what would: in Arabic the older on the right, as it is read. */
function Sides({ before, after, language }: { before: string; after: string; language: Spoken }) {
  const { t } = useTranslation();
  const runs = wordDiff(before, after);
  return (
    <div className={classes.sides} dir={directionFor(language)}>
      {(['before', 'after'] as const).map((side) => (
        <div key={side} className={classes.side} data-side={side}>
          <span className={classes.small} dir="auto">
            {t(`thought.dossiers.diff.${side}`)}
          </span>
          <p className={classes.read} lang={language}>
            {runs.map(({ kind, words }, n) => {
              const said = `${words.join(' ')} `;
              if (kind === 'same') return <span key={n}>{said}</span>;
              if (kind === 'gone') return side === 'before' && <del key={n}>{said}</del>;
              return side === 'after' && <ins key={n}>{said}</ins>;
            })}
          </p>
        </div>
      ))}
    </div>
  );
}
