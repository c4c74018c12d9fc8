import { Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PutForward } from '../../parts/put-forward.tsx';
import { ThreeTexts } from '../../parts/three-texts.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { knownListQuery, useAskAgain } from './known-query.ts';
import { type KnownDossier, noTexts, wordsFor, writtenOf } from './known-types.ts';

const findings = ['adopts', 'adapts', 'disputes'] as const;

/** What this state says of another state's dossier, of exactly the version that was read. */
export function OpinionForm({ dossier, close }: { dossier: KnownDossier; close: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const askAgain = useAskAgain();
  const [finding, setFinding] = useState<(typeof findings)[number]>('adopts');
  const [reasons, setReasons] = useState(noTexts);
  const [adapted, setAdapted] = useState<string>();
  const { data } = useQuery(knownListQuery(language));
  const own = (data?.items ?? []).filter((one) => one.own);
  const said = writtenOf(reasons);
  const give = useMutation({
    mutationFn: () =>
      api.thoughtOpinions.giveOpinion({
        body: {
          dossier: dossier.id,
          version: dossier.version,
          finding,
          reasons: said,
          ...(finding === 'adapts' && { adapted }),
        },
      }),
    onSuccess: askAgain,
  });
  return (
    <PutForward
      opened
      close={close}
      title={t('thought.known.opinion.title')}
      ready={Object.keys(said).length > 0 && (finding !== 'adapts' || adapted !== undefined)}
      send={() => give.mutate()}
      pending={give.isPending}
      error={give.error}
      begun={give.data}
    >
      <Select
        allowDeselect={false}
        label={t('thought.known.opinion.finding')}
        description={t(`thought.known.opinion.means.${finding}`)}
        data={findings.map((value) => ({ value, label: t(`thought.known.findings.${value}`) }))}
        value={finding}
        onChange={(value) => setFinding(findings.find((one) => one === value) ?? 'adopts')}
      />
      {finding === 'adapts' && (
        <Select
          required
          label={t('thought.known.opinion.adapted')}
          description={own.length === 0 ? t('thought.known.opinion.noOwn') : undefined}
          data={own.map((one) => ({ value: one.id, label: wordsFor(one.title, language).text }))}
          value={adapted ?? null}
          onChange={(value) => setAdapted(value ?? undefined)}
        />
      )}
      <ThreeTexts long label={t('thought.known.opinion.reasons')} texts={reasons} change={setReasons} />
    </PutForward>
  );
}
