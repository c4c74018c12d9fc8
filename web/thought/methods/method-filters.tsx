import { Select, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { channels, channelWords } from '#thought/contract';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { useLanguage } from '../../shell/language.ts';
import classes from './methods.module.css';
import type { Matrix } from './methods-query.ts';

/** What narrows the matrix; all of it stands in the address. */
export function MethodFilters({ tactics }: { tactics: Matrix['tactics'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { query, change } = useListQuery();
  const { tactic = '', channel = '', gaps = '' } = query;
  return (
    <div className={classes.filters}>
      <Select
        label={t('thought.methods.tactic')}
        value={tactic}
        onChange={(value) => change({ tactic: value ?? '' })}
        allowDeselect={false}
        data={[
          { value: '', label: t('thought.methods.allTactics') },
          ...tactics.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Select
        label={t('thought.methods.channel')}
        value={channel}
        onChange={(value) => change({ channel: value ?? '' })}
        allowDeselect={false}
        data={[
          { value: '', label: t('thought.methods.allChannels') },
          ...channels.map((value) => ({ value, label: channelWords[value][language] })),
        ]}
      />
      <Switch
        label={t('thought.methods.gaps')}
        checked={gaps !== ''}
        onChange={(event) => change({ gaps: event.currentTarget.checked ? 'yes' : '' })}
      />
    </div>
  );
}
