import { type Act, need } from '#base';
import { purposes } from '#records';
import type { ReleaseDeps } from './deps.ts';
import type { FormField } from './forms/record-form.ts';
import { memberNames } from './known-record.ts';
import { purposeWords } from './marking-words.ts';

/** What a person can write and to whom, in their language. */
export async function composeChoices(act: Act, deps: ReleaseDeps) {
  need(act.actor, 'exchange.read');
  const { language } = act;
  const own = await deps.own(act);
  const nameOf = await memberNames(act, deps);
  const members = (await deps.members(act)).filter((member) => member.id !== own);
  const field = ({ title, hint, choices, types, inExtension, ...rest }: FormField) => ({
    ...rest,
    title: title[language],
    ...(hint !== undefined && { hint: hint[language] }),
    ...(choices !== undefined && { choices: choices.map(({ key, name }) => ({ key, name: name[language] })) }),
    ...(types !== undefined && { types: [...types] }),
    inExtension: inExtension === true,
  });
  return {
    ...(own !== undefined && { own: nameOf(own) }),
    members: members
      .map(({ id, name, active }) => ({ id, name: name[language], active }))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
    purposes: purposes.map((key) => ({ key, name: purposeWords[key][language] })),
    forms: deps.forms.map(({ kind, title, fields }) => ({
      kind,
      type: kind.split('+')[0] ?? kind,
      title: title[language],
      fields: fields.map(field),
    })),
  };
}
