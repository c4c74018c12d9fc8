import { Button, Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import classes from '../records/records.module.css';
import { blankIdentity, IdentityFields, type IdentityForm, identityOf, NameFields } from './identity-fields.tsx';
import type { Proposal } from './member-types.ts';
import { useTakeMembers } from './members-query.ts';

const ways = ['join', 'found', 'identity'] as const;
type Way = (typeof ways)[number];

/** How a node without a list begins: join by file and fingerprint, found an alliance, or make its identity only. */
export function BeginPanel({ own, proposals }: { own: boolean; proposals: readonly Proposal[] }) {
  const { t } = useTranslation();
  const may = useMay();
  const take = useTakeMembers();
  const navigate = useNavigate();
  const [way, setWay] = useState<Way>('join');
  const [identity, setIdentity] = useState<IdentityForm>(blankIdentity);
  const [alliance, setAlliance] = useState({ ar: '', en: '', fr: '' });
  const [more, setMore] = useState({ secretariatKey: '', list: '', fingerprint: '' });
  const begin = useMutation({
    mutationFn: async () => {
      const body = identityOf(identity);
      if (way === 'identity') return take(await api.members.makeIdentity({ body }));
      if (way === 'join') {
        const { list, fingerprint } = more;
        return take(await api.members.joinAlliance({ body: { list, fingerprint, identity: body } }));
      }
      const { secretariatKey } = more;
      const made = await api.members.foundAlliance({ body: { names: alliance, secretariatKey, identity: body } });
      take(made.members);
      void navigate({ to: `/exchange/trust/${made.proposal}` });
    },
  });
  const open = proposals.find(({ state }) => state === 'open');
  if (open !== undefined) {
    return (
      <Panel title={t('exchange.members.begins.waiting')}>
        <p className={classes.text}>{t('exchange.members.begins.waitingText')}</p>
        <Button component={Link} to={`/exchange/trust/${open.id}`}>
          {t('exchange.nav.proposal')}
        </Button>
      </Panel>
    );
  }
  if (!may('exchange.trust.propose')) {
    return <Panel title={t('exchange.members.begins.title')}>{t('exchange.members.begins.custodian')}</Panel>;
  }
  return (
    <Panel title={t('exchange.members.begins.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate();
        }}
      >
        <Stack gap="md">
          <SegmentedControl
            aria-label={t('exchange.members.begins.title')}
            data={ways
              .filter((value) => value !== 'identity' || !own)
              .map((value) => ({ value, label: t(`exchange.members.begins.${value}`) }))}
            value={way}
            onChange={(value) => setWay(ways.find((one) => one === value) ?? 'join')}
          />
          <p className={classes.text}>{t(`exchange.members.begins.${way}Text`)}</p>
          {way === 'join' && (
            <>
              <FileDrop
                kinds={['.json']}
                most={900_000}
                onFile={(file) => void file.text().then((list) => setMore((said) => ({ ...said, list })))}
              />
              <Textarea
                required
                autosize
                minRows={3}
                maxRows={8}
                dir="ltr"
                label={t('exchange.members.begins.list')}
                value={more.list}
                onChange={(event) => setMore({ ...more, list: event.currentTarget.value })}
              />
              <TextInput
                required
                dir="ltr"
                label={t('exchange.members.fingerprint')}
                description={t('exchange.members.begins.fingerprintHint')}
                value={more.fingerprint}
                onChange={(event) => setMore({ ...more, fingerprint: event.currentTarget.value })}
              />
            </>
          )}
          {way === 'found' && (
            <>
              <NameFields of="allianceIn" value={alliance} change={setAlliance} />
              <TextInput
                required
                dir="ltr"
                label={t('exchange.members.begins.secretariatKey')}
                description={t('exchange.members.begins.secretariatKeyHint')}
                value={more.secretariatKey}
                onChange={(event) => setMore({ ...more, secretariatKey: event.currentTarget.value.trim() })}
              />
            </>
          )}
          <IdentityFields value={identity} change={setIdentity} />
          <Refusal error={begin.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={begin.isPending}>
              {t(`exchange.members.begins.${way}Do`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
