import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { knownDay } from './member-types.ts';

export interface Sourced {
  joined: string;
  title: string;
  url: string;
}

/** What is sent of it; an address only where one was written. */
export const sourceOf = ({ title, url }: Sourced) => ({ title, ...(url.trim() !== '' && { url: url.trim() }) });

/** A day of joining, as far as it is known, and where it was read. */
export function SourceFields({ said, change }: { said: Sourced; change: (said: Sourced) => void }) {
  const { t } = useTranslation();
  const write = (name: keyof Sourced) => (event: { currentTarget: { value: string } }) =>
    change({ ...said, [name]: event.currentTarget.value });
  return (
    <>
      <TextInput
        required
        dir="ltr"
        pattern={knownDay.source}
        label={t('pact.members.form.joined')}
        description={t('pact.members.form.joinedHint')}
        error={said.joined !== '' && !knownDay.test(said.joined) && t('pact.members.form.joinedWrong')}
        value={said.joined}
        onChange={write('joined')}
      />
      <TextInput
        required
        dir="auto"
        maxLength={300}
        label={t('pact.members.form.sourceTitle')}
        description={t('pact.members.form.sourceHint')}
        value={said.title}
        onChange={write('title')}
      />
      <TextInput
        type="url"
        dir="ltr"
        maxLength={500}
        label={t('pact.members.form.url')}
        value={said.url}
        onChange={write('url')}
      />
    </>
  );
}
