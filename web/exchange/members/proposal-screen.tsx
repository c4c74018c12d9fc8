import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ProblemWords, Refusal } from '../../parts/refusal.tsx';
import { When } from '../../parts/when.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from '../records/records.module.css';
import { AddSignature } from './add-signature.tsx';
import { useChangeWords } from './change-words.ts';
import { Code, Facts, RawText } from './facts.tsx';
import type { Members, Proposal } from './member-types.ts';
import { membersQuery, useMemberName, useTakeMembers } from './members-query.ts';
import { saveFile } from './save-file.ts';

/** A proposed list: exactly what changes, who signed, who is missing; then the signature of the second person. */
export function ProposalScreen() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error, isPending, refetch } = useQuery(membersQuery);
  const proposal = data?.proposals.find((one) => one.id === id);
  if (proposal !== undefined) return <OneProposal proposal={proposal} first={data?.list === undefined} />;
  return (
    <Page title={t('exchange.nav.proposal')} back={{ to: '/exchange/trust', title: t('exchange.nav.trust') }}>
      <Refusal error={error} again={() => void refetch()} />
      {!isPending && error === null && (
        <ProblemWords problem={{ message: t('exchange.members.unknown'), todo: t('exchange.members.unknownText') }} />
      )}
    </Page>
  );
}

function OneProposal({ proposal, first }: { proposal: Proposal; first: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const language = useLanguage();
  const may = useMay();
  const name = useMemberName();
  const take = useTakeMembers();
  const [asking, setAsking] = useState<'sign' | 'withdraw' | 'add'>();
  const params = { id: proposal.id };
  const text = useQuery({
    queryKey: ['exchange', 'proposal-text', proposal.id, proposal.signedBy],
    queryFn: () => api.members.proposalText({ params }),
  });
  const words = useChangeWords(useMemo(() => namesIn(text.data?.list, language), [text.data, language]));
  const act = useMutation({
    mutationFn: (said: 'sign' | 'withdraw') =>
      said === 'sign' ? api.members.signProposal({ params }) : api.members.withdrawProposal({ params }),
    onSuccess: (members) => {
      setAsking(undefined);
      take(members);
    },
  });
  const close = () => setAsking(undefined);
  const lines = proposal.changes.map(words);
  const open = proposal.state === 'open';
  return (
    <Page
      title={t('exchange.members.proposalTitle', { number: formats.number(proposal.version) })}
      mark={
        <span className={classes.state} data-tone={open ? 'wait' : 'quiet'}>
          {t(`exchange.members.proposalState.${proposal.state}`)}
        </span>
      }
      back={{ to: '/exchange/trust', title: t('exchange.nav.trust') }}
      actions={
        <>
          {proposal.may.withdraw && (
            <Button variant="default" onClick={() => setAsking('withdraw')}>
              {t('exchange.members.withdraw')}
            </Button>
          )}
          {open && may('exchange.trust.propose') && (
            <Button variant="default" onClick={() => setAsking('add')}>
              {t('exchange.members.addSignature')}
            </Button>
          )}
          {proposal.may.sign && <Button onClick={() => setAsking('sign')}>{t('exchange.members.sign')}</Button>}
        </>
      }
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <Panel title={t('exchange.members.exactly')}>
            {lines.length > 0 ? (
              <ul className={classes.sentences}>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : (
              <p className={classes.text}>{t(first ? 'exchange.members.firstList' : 'exchange.members.pastList')}</p>
            )}
          </Panel>
          <Panel
            title={t('exchange.members.wordForWord')}
            aside={
              text.data !== undefined && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => saveFile(`proposal-${proposal.version}.json`, text.data.list, 'application/json')}
                >
                  {t('exchange.members.download')}
                </Button>
              )
            }
          >
            <Refusal error={text.error} />
            {text.data !== undefined && (
              <RawText label={t('exchange.members.wordForWord')}>{pretty(text.data.list)}</RawText>
            )}
          </Panel>
        </div>
        <div className={classes.column}>
          <Panel title={t('exchange.members.signatures')}>
            <Facts
              of={[
                [t('exchange.members.reason'), <bdi key="r">{proposal.reason}</bdi>],
                [
                  t('exchange.members.by'),
                  <bdi key="b">{proposal.proposedBy ?? (proposal.from === undefined ? '–' : name(proposal.from))}</bdi>,
                ],
                [t('exchange.members.when'), <When key="w" at={proposal.madeAt} show="moment" />],
                [t('exchange.members.signedHere'), proposal.signedHereBy && <bdi>{proposal.signedHereBy}</bdi>],
                [
                  t('exchange.members.signedBy'),
                  proposal.signedBy.length === 0 ? '–' : <bdi>{formats.list(proposal.signedBy.map(name))}</bdi>,
                ],
                [
                  t('exchange.members.missing'),
                  [
                    proposal.missing.secretariat ? t('exchange.members.missingSecretariat') : '',
                    proposal.missing.members > 0
                      ? t('exchange.members.missingMembers', { count: proposal.missing.members })
                      : '',
                  ]
                    .filter((one) => one !== '')
                    .join(' · '),
                ],
                [t('exchange.members.fingerprint'), <Code key="c">{proposal.id}</Code>],
              ]}
            />
          </Panel>
        </div>
      </div>
      {asking === 'sign' && (
        <ConfirmAct
          opened
          close={close}
          title={t('exchange.members.signTitle')}
          will={[...(lines.length === 0 ? [t('exchange.members.firstList')] : lines), t('exchange.members.signWill')]}
          act={t('exchange.members.sign')}
          confirm={() => act.mutate('sign')}
          pending={act.isPending}
          error={act.error}
        />
      )}
      {asking === 'withdraw' && (
        <ConfirmAct
          opened
          close={close}
          title={t('exchange.members.withdraw')}
          will={[t('exchange.members.withdrawWill')]}
          act={t('exchange.members.withdraw')}
          grave
          confirm={() => act.mutate('withdraw')}
          pending={act.isPending}
          error={act.error}
        />
      )}
      {asking === 'add' && <AddSignature proposal={proposal.id} close={close} />}
    </Page>
  );
}

const pretty = (text: string): string => JSON.stringify(JSON.parse(text), undefined, 2);

/** What the proposed list calls its members: whoever joins is in no other list yet. */
function namesIn(text: string | undefined, language: 'ar' | 'en' | 'fr'): ReadonlyMap<string, string> | undefined {
  if (text === undefined) return undefined;
  const { members } = JSON.parse(text) as Pick<NonNullable<Members['list']>, 'members'>;
  return new Map(members.map(({ id, names }) => [id, names[language]]));
}
