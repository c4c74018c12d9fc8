import { useMutation, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../shell/language.ts';
import { api } from '../../shell/api.ts';
import { useTakeDraft } from '../drafts/draft-query.ts';
import type { Draft } from '../drafts/draft-types.ts';
import { composeChoicesQuery } from '../members-named.ts';
import { RecordForm, type Written } from './record-form.tsx';

/** The form of a draft that is there already. */
export function DraftForm({ draft, unsaved }: { draft: Draft; unsaved: (is: boolean) => void }) {
  const choices = useQuery(composeChoicesQuery(useLanguage())).data;
  const take = useTakeDraft();
  const change = useMutation({
    mutationFn: ({ properties, marking, derivedFrom }: Written) =>
      api.release.changeDraft({
        params: { id: draft.id },
        body: { properties, marking, derivedFrom: [...derivedFrom], revision: draft.revision },
      }),
    onSuccess: (after) => {
      unsaved(false);
      take(after);
    },
  });
  const form = formOf(draft, choices?.forms ?? []);
  if (choices === undefined || form === undefined) return null;
  return (
    <RecordForm
      form={form}
      choices={choices}
      start={{
        properties: draft.properties,
        marking: draft.marking,
        derivedFrom: draft.derivedFrom.map(({ id }) => id),
      }}
      save={(written) => change.mutate(written)}
      saving={change.isPending}
      error={change.error}
      touched={() => unsaved(true)}
    />
  );
}

/** The form it was written with: by the extension it carries, else by its type. */
function formOf<F extends { kind: string; type: string }>(draft: Draft, forms: readonly F[]): F | undefined {
  const carried = Object.keys((draft.properties['extensions'] ?? {}) as object);
  return (
    forms.find(({ kind }) => carried.some((extension) => kind === `${draft.type}+${extension}`)) ??
    forms.find(({ kind }) => kind === draft.type)
  );
}
