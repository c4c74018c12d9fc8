import { Alert as Notice } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TlpMark } from '../../exchange/records/tlp-mark.tsx';
import records from '../../exchange/records/records.module.css';
import { KnownNamesContext, RawObject, RecordContent } from '../../exchange/terms/record-content.tsx';
import { useRecordTerms } from '../../exchange/terms/record-terms.ts';
import { Panel } from '../../parts/panel.tsx';
import type { Dossier } from './dossier-types.ts';

/** Exactly what leaves, to whom and under which conditions; and that the rest stays. */
export function WhatLeaves({ dossier, unsaved }: { dossier: Dossier; unsaved: boolean }) {
  const { t } = useTranslation();
  const terms = useRecordTerms();
  const { leaving } = dossier;
  // What leaves now is nowhere to be opened yet.
  const known = useMemo(
    () =>
      new Map(
        (leaving?.objects ?? []).map((object) => [
          String(object['id']),
          { title: typeof object['name'] === 'string' ? object['name'] : '–', opens: false },
        ]),
      ),
    [leaving],
  );
  if (leaving === undefined) return null;
  const [main, ...others] = leaving.objects;
  return (
    <KnownNamesContext value={known}>
      <Panel title={t('finance.dossiers.leaves')} aside={<TlpMark tlp={leaving.tlp} />}>
        {unsaved && (
          <Notice color="amber" variant="light" mb="sm" icon={<IconInfoCircle size={20} stroke={1.7} />}>
            {t('finance.dossiers.unsaved')}
          </Notice>
        )}
        <Members title={t('finance.dossiers.to')} members={leaving.recipients} none={t('finance.dossiers.toNobody')} />
        {leaving.losing.length > 0 && <Members title={t('finance.dossiers.losing')} members={leaving.losing} none="" />}
        <h3 className={records['question']}>{t('exchange.records.who')}</h3>
        <ul className={records['sentences']}>
          {leaving.sentences.map((sentence) => (
            <li key={sentence}>
              <bdi>{sentence}</bdi>
            </li>
          ))}
        </ul>
        {main !== undefined && (
          <>
            <h3 className={records['question']}>{terms.type(String(main['type']))}</h3>
            <RecordContent object={main} />
          </>
        )}
        {others.length > 0 && (
          <>
            <h3 className={records['question']}>{t('finance.dossiers.withIt', { count: others.length })}</h3>
            <ul className={records['entries']}>
              {others.map((object) => (
                <li key={String(object['id'])}>
                  {terms.type(String(object['type']))}
                  {typeof object['name'] === 'string' && (
                    <>
                      {' · '}
                      <bdi>{object['name']}</bdi>
                    </>
                  )}
                  <RawObject object={object} />
                </li>
              ))}
            </ul>
          </>
        )}
        <h3 className={records['question']}>{t('finance.dossiers.stays')}</h3>
        <p className={records['text']}>{t('finance.dossiers.staysText')}</p>
        <h3 className={records['question']}>{t('finance.dossiers.hash')}</h3>
        <code dir="ltr" className={records['hash']}>
          {dossier.seen}
        </code>
      </Panel>
    </KnownNamesContext>
  );
}

function Members({ title, members, none }: { title: string; members: { id: string; name: string }[]; none: string }) {
  return (
    <>
      <h3 className={records['question']}>{title}</h3>
      {members.length === 0 && <p className={records['small']}>{none}</p>}
      <ul className={records['chips']}>
        {members.map(({ id, name }) => (
          <li key={id}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
