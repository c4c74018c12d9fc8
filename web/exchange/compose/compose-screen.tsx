import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useListQuery } from '../../parts/record-table/list-query.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import type { Choices, Form } from '../drafts/draft-types.ts';
import { useToDraft } from '../drafts/to-draft.ts';
import { composeChoicesQuery } from '../members-named.ts';
import classes from './compose.module.css';
import { firstMarking } from './marking-limits.ts';
import { RecordForm, type Written } from './record-form.tsx';

/** Choose what to write, then write it. It becomes a draft; nothing leaves from here. */
export function ComposeScreen() {
  const { t } = useTranslation();
  const { query } = useListQuery();
  const { data, error, refetch } = useQuery(composeChoicesQuery(useLanguage()));
  const form = data?.forms.find(({ kind }) => kind === query['kind']);
  const sources = query['from'] === undefined ? [] : [query['from']];
  return (
    <Page
      title={t('exchange.nav.compose')}
      purpose={t(form === undefined ? 'exchange.compose.choose' : 'exchange.compose.purpose')}
      width={form === undefined ? 'wide' : 'reading'}
      back={
        form === undefined
          ? { to: '/exchange/drafts', title: t('exchange.nav.drafts') }
          : { to: '/exchange/compose', title: t('exchange.compose.allKinds') }
      }
    >
      <Refusal error={error} again={() => void refetch()} />
      {data !== undefined && form === undefined && <Kinds choices={data} from={query['from']} />}
      {data !== undefined && form !== undefined && (
        <NewRecord key={form.kind} choices={data} form={form} sources={sources} />
      )}
    </Page>
  );
}

function Kinds({ choices, from }: { choices: Choices; from: string | undefined }) {
  const formats = useFormats();
  return (
    <ul className={classes.kinds}>
      {choices.forms.map(({ kind, title, fields }) => (
        <li key={kind}>
          <Link
            to="/exchange/compose"
            search={{ kind, ...(from !== undefined && { from }) } as never}
            className={classes.kind}
          >
            <b>{title}</b>
            <span>{formats.list(fields.filter(({ required }) => required).map((field) => field.title))}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function NewRecord({ choices, form, sources }: { choices: Choices; form: Form; sources: readonly string[] }) {
  const toDraft = useToDraft();
  const make = useMutation({
    mutationFn: ({ properties, marking, derivedFrom }: Written) =>
      api.release.makeDraft({ body: { kind: form.kind, properties, marking, derivedFrom: [...derivedFrom] } }),
    onSuccess: toDraft,
  });
  return (
    <RecordForm
      form={form}
      choices={choices}
      start={{ properties: {}, marking: firstMarking, derivedFrom: sources }}
      save={(written) => make.mutate(written)}
      saving={make.isPending}
      error={make.error}
    />
  );
}
