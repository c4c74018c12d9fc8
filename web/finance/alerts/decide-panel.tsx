import { Alert as Notice, Button, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconInfoCircle, IconRefreshAlert } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '#base/client';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { api } from '../../shell/api.ts';
import { useMay } from '../../shell/session.ts';
import { type Alert, type Verdict, verdicts } from './alert-types.ts';
import classes from './alerts.module.css';
import { useWillOf } from './will-of.ts';
import { useTakeAlert } from './take-alert.ts';

const least = 10;
const changes = new Set(['updated', 'reopened', 'returned']);

/** Three verdicts, a reason, and what exactly will happen. Bound to the evidence the reader has seen. */
export function DecidePanel({ alert }: { alert: Alert }) {
  const { t } = useTranslation();
  const may = useMay();
  const queries = useQueryClient();
  const take = useTakeAlert();
  const willOf = useWillOf();
  const [verdict, setVerdict] = useState<Verdict>();
  const [reason, setReason] = useState('');
  const [seen, setSeen] = useState(alert.evidence);
  const [asking, setAsking] = useState(false);
  const changed = seen !== alert.evidence;
  const decide = useMutation({
    mutationFn: (chosen: Verdict) =>
      api.alerts.decideAlert({
        params: { id: alert.id },
        body: { verdict: chosen, reason: reason.trim(), evidence: seen },
      }),
    onSuccess: (after) => {
      setAsking(false);
      setVerdict(undefined);
      setReason('');
      setSeen(after.evidence);
      take(after);
    },
    onError: async (error) => {
      if (!(error instanceof Refused) || error.problem.code !== 'alert-evidence-changed') return;
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['alerts', 'one', alert.id] });
    },
  });
  useHotkeys(verdicts.map((one, i) => [String(i + 1), () => setVerdict(one)]));
  if (!may('finance.alerts.decide') || alert.state === 'closed' || alert.state === 'proposed') return null;
  if (!alert.may.decide) {
    if (alert.may.why === '') return null;
    return (
      <Panel title={t('finance.alerts.decide.title')}>
        <Notice
          color="gray"
          variant="light"
          icon={<IconInfoCircle size={20} stroke={1.7} />}
          title={t('finance.alerts.decide.mayNot')}
        >
          {alert.may.why}
        </Notice>
      </Panel>
    );
  }
  const letters = reason.trim().length;
  const happened = alert.history.findLast(({ what, detail }) => changes.has(what) && detail !== '')?.detail;
  return (
    <Panel title={t('finance.alerts.decide.title')}>
      <Stack gap="md">
        {changed && (
          <Notice
            role="alert"
            color="amber"
            variant="light"
            icon={<IconRefreshAlert size={20} stroke={1.7} />}
            title={t('finance.alerts.changed.title')}
          >
            <p className={classes.text}>{t('finance.alerts.changed.text')}</p>
            {happened !== undefined && (
              <p className={classes.text}>
                <bdi>{t('finance.alerts.changed.what', { what: happened })}</bdi>
              </p>
            )}
            <Button size="compact-sm" variant="default" onClick={() => setSeen(alert.evidence)}>
              {t('finance.alerts.changed.seen')}
            </Button>
          </Notice>
        )}
        <Radio.Group
          label={t('finance.alerts.decide.question')}
          value={verdict ?? null}
          onChange={(value) => setVerdict(verdicts.find((one) => one === value))}
        >
          <div className={classes.choices}>
            {verdicts.map((one) => (
              <div key={one} className={classes.choice} data-chosen={verdict === one}>
                <Radio
                  value={one}
                  label={t(`finance.alerts.verdict.${one}`)}
                  description={t(`finance.alerts.verdictHint.${one}`)}
                />
              </div>
            ))}
          </div>
        </Radio.Group>
        <Textarea
          autosize
          minRows={3}
          maxRows={12}
          maxLength={5000}
          label={t('finance.alerts.decide.reason')}
          description={t('finance.alerts.decide.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed" className="tabular">
          {t('finance.alerts.decide.count', { count: letters, least })}
        </Text>
        <Button
          disabled={verdict === undefined || letters < least || changed}
          color={verdict === 'same' ? 'red' : 'green'}
          onClick={() => setAsking(true)}
        >
          {verdict === undefined ? t('finance.alerts.decide.title') : t(`finance.alerts.decide.act.${verdict}`)}
        </Button>
      </Stack>
      {verdict !== undefined && (
        <ConfirmAct
          opened={asking}
          close={() => setAsking(false)}
          title={t(`finance.alerts.decide.confirm.${verdict}`)}
          will={willOf(alert, verdict, reason.trim())}
          act={t(`finance.alerts.decide.act.${verdict}`)}
          grave={verdict === 'same'}
          confirm={() => decide.mutate(verdict)}
          pending={decide.isPending}
          error={decide.error}
        />
      )}
    </Panel>
  );
}
