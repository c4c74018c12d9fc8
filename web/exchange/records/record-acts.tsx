import { Button, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconBan,
  IconChevronDown,
  IconCircleCheck,
  IconGitFork,
  IconHandStop,
  IconHelpCircle,
  IconPencil,
} from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { api } from '../../shell/api.ts';
import { AskConsent } from '../consents/ask-consent.tsx';
import { RecallDialog } from '../recalls/recall-dialog.tsx';
import type { Sheet } from './record-types.ts';
import { useAskAgain } from './sheet-query.ts';
import { useToDraft } from '../drafts/to-draft.ts';

type Grave = 'newVersion' | 'revoke' | 'recall' | 'askConsent' | 'markActed';

/** What can be done with a record. Everything that leaves the house by it begins as a draft before two people. */
export function RecordActs({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<Grave>();
  const close = () => setAsking(undefined);
  const { may, id } = sheet;
  const acts = [
    [may.newVersion, 'newVersion', IconPencil, () => setAsking('newVersion')],
    [may.markActed, 'markActed', IconCircleCheck, () => setAsking('markActed')],
    [may.request, 'ask', IconHelpCircle, () => go('/exchange/requests/ask', { about: id })],
    [may.derive, 'derive', IconGitFork, () => go('/exchange/compose', { from: id })],
    [may.askConsent, 'askConsent', IconHandStop, () => setAsking('askConsent')],
    [may.recall, 'recall', IconArrowBackUp, () => setAsking('recall')],
    [may.revoke, 'revoke', IconBan, () => setAsking('revoke')],
  ] as const;
  const go = (to: string, search: object) => void navigate({ to, search: search as never });
  const open = acts.filter(([allowed]) => allowed);
  if (open.length === 0) return null;
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={16} stroke={1.8} />}>{t('exchange.records.act.title')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {open.map(([, name, Icon, act]) => (
            <Menu.Item
              key={name}
              leftSection={<Icon size={17} stroke={1.7} />}
              {...((name === 'recall' || name === 'revoke') && { color: 'red' })}
              onClick={act}
            >
              {t(`exchange.records.act.${name}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <NewVersion sheet={sheet} opened={asking === 'newVersion'} close={close} />
      <Revoke sheet={sheet} opened={asking === 'revoke'} close={close} />
      <MarkActed sheet={sheet} opened={asking === 'markActed'} close={close} />
      {asking === 'recall' && <RecallDialog sheet={sheet} close={close} />}
      {asking === 'askConsent' && <AskConsent sheet={sheet} close={close} />}
    </>
  );
}

interface ActProps {
  sheet: Sheet;
  opened: boolean;
  close: () => void;
}

function NewVersion({ sheet, opened, close }: ActProps) {
  const { t } = useTranslation();
  const toDraft = useToDraft();
  const begin = useMutation({
    mutationFn: () => api.release.newVersion({ params: { id: sheet.id } }),
    onSuccess: toDraft,
  });
  return (
    <ConfirmAct
      opened={opened}
      close={close}
      title={t('exchange.records.act.newVersion')}
      will={[t('exchange.records.newVersionWill.draft'), t('exchange.records.newVersionWill.same')]}
      act={t('exchange.records.beginDraft')}
      confirm={() => begin.mutate()}
      pending={begin.isPending}
      error={begin.error}
    />
  );
}

function Revoke({ sheet, opened, close }: ActProps) {
  const { t } = useTranslation();
  const toDraft = useToDraft();
  const begin = useMutation({
    mutationFn: (reason: string) => api.release.revokeRecord({ params: { id: sheet.id }, body: { reason } }),
    onSuccess: toDraft,
  });
  return (
    <ConfirmAct
      opened={opened}
      close={close}
      title={t('exchange.records.act.revoke')}
      will={[
        t('exchange.records.revokeWill.draft'),
        t('exchange.records.revokeWill.forGood'),
        t('exchange.records.revokeWill.stays'),
      ]}
      act={t('exchange.records.beginDraft')}
      grave
      reason={10}
      confirm={(reason) => begin.mutate(reason)}
      pending={begin.isPending}
      error={begin.error}
    />
  );
}

function MarkActed({ sheet, opened, close }: ActProps) {
  const { t } = useTranslation();
  const again = useAskAgain();
  const mark = useMutation({
    mutationFn: () => api.workbench.markActed({ params: { id: sheet.id } }),
    onSuccess: () => {
      close();
      again();
    },
  });
  return (
    <ConfirmAct
      opened={opened}
      close={close}
      title={t('exchange.records.act.markActed')}
      will={[
        t('exchange.records.actedWill.tells', { who: `\u2068${sheet.origin.name}\u2069` }),
        t('exchange.records.actedWill.only'),
        t('exchange.records.actedWill.stays'),
      ]}
      act={t('exchange.records.act.markActed')}
      confirm={() => mark.mutate()}
      pending={mark.isPending}
      error={mark.error}
    />
  );
}
