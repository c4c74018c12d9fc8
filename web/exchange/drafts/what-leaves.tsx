import { Alert as Notice } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { ReleaseSentences } from '../records/release-panel.tsx';
import classes from '../records/records.module.css';
import { TlpMark } from '../records/tlp-mark.tsx';
import { KnownNamesContext, RawObject, RecordContent } from '../terms/record-content.tsx';
import { RecordName } from '../terms/record-name.tsx';
import { useRecordTerms } from '../terms/record-terms.ts';
import type { Draft } from './draft-types.ts';

/** Exactly what leaves the house, to whom, under which conditions; approving is bound to its hash. */
export function WhatLeaves({ draft, unsaved }: { draft: Draft; unsaved: boolean }) {
  const { t } = useTranslation();
  const terms = useRecordTerms();
  const { preview } = draft;
  const [main, ...others] = preview.objects;
  // What leaves now is nowhere to be opened yet.
  const known = useMemo(
    () =>
      new Map(
        preview.objects.map((object) => [
          String(object['id']),
          { title: typeof object['name'] === 'string' ? object['name'] : draft.title, opens: false },
        ]),
      ),
    [preview.objects, draft.title],
  );
  const past = draft.state === 'published';
  return (
    <KnownNamesContext value={known}>
      <Panel
        title={t(past ? 'exchange.drafts.left' : 'exchange.drafts.leaves')}
        aside={<TlpMark tlp={preview.release.tlp} />}
      >
        {unsaved && (
          <Notice color="amber" variant="light" mb="sm" icon={<IconInfoCircle size={20} stroke={1.7} />}>
            {t('exchange.drafts.unsaved')}
          </Notice>
        )}
        <Recipients draft={draft} />
        <ReleaseSentences release={preview.release} />
        {draft.reason !== undefined && (
          <>
            <h3 className={classes.question}>{t('exchange.drafts.reason')}</h3>
            <p className={classes.text} dir="auto">
              {draft.reason}
            </p>
          </>
        )}
        {main !== undefined && (
          <>
            <h3 className={classes.question}>
              {terms.type(String(main['type']))}
              {typeof main['name'] === 'string' && (
                <>
                  {' · '}
                  <bdi>{main['name']}</bdi>
                </>
              )}
            </h3>
            <RecordContent object={main} />
          </>
        )}
        {others.length > 0 && (
          <>
            <h3 className={classes.question}>{t('exchange.drafts.withIt', { count: others.length })}</h3>
            <ul className={classes.entries}>
              {others.map((object) => (
                <li key={String(object['id'])}>
                  {terms.type(String(object['type']))}
                  <RawObject object={object} />
                </li>
              ))}
            </ul>
          </>
        )}
        <h3 className={classes.question}>{t('exchange.drafts.hash')}</h3>
        <p className={classes.small}>{t('exchange.drafts.hashText')}</p>
        <code dir="ltr" className={classes.hash}>
          {preview.seen}
        </code>
      </Panel>
    </KnownNamesContext>
  );
}

function Recipients({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { recipients, losing, recalledFrom, consents } = draft.preview;
  const groups = [
    ['to', recipients],
    ['recalledFrom', recalledFrom],
    ['losing', losing],
  ] as const;
  return (
    <>
      {groups
        .filter(([name, members]) => name === 'to' || members.length > 0)
        .map(([name, members]) => (
          <div key={name}>
            <h3 className={classes.question}>{t(`exchange.drafts.${name}`)}</h3>
            {members.length === 0 && <p className={classes.small}>{t('exchange.records.toNobody')}</p>}
            <ul className={classes.chips} data-harm={name === 'recalledFrom'}>
              {members.map((member) => (
                <li key={member.id}>
                  <bdi>{member.name}</bdi>
                </li>
              ))}
            </ul>
          </div>
        ))}
      {draft.derivedFrom.length > 0 && (
        <>
          <h3 className={classes.question}>{t('exchange.drafts.derivedFrom')}</h3>
          <ul className={classes.entries}>
            {draft.derivedFrom.map(({ id, title, origin }) => (
              <li key={id}>
                <RecordName id={id} known={{ title, opens: true }} />{' '}
                <span className={classes.small}>
                  <bdi>{origin.name}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {consents.length > 0 && (
        <>
          <h3 className={classes.question}>{t('exchange.drafts.restsOn')}</h3>
          <ul className={classes.entries}>
            {consents.map((id) => (
              <li key={id}>
                <RecordName id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
