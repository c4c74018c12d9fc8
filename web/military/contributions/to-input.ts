import type { api } from '../../shell/api.ts';
import type { CapabilityDraft } from './contribution-types.ts';

type Input = Parameters<typeof api.contributions.giveCapability>[0]['body']['capability'];

/** What the form says, as the node takes it: a field without words is left out. The node holds it to its shape. */
export function inputOf(draft: CapabilityDraft): Input {
  const words = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const need = draft.direction === 'need';
  const said = {
    direction: draft.direction,
    name: draft.name.trim(),
    type: draft.type,
    quantity: Number(draft.quantity),
    unit: draft.unit.trim(),
    description: words(draft.description),
    place: words(draft.place),
    state: words(draft.state.toUpperCase()),
    theatre: words(draft.theatre),
    [need ? 'neededBy' : 'readyOn']: words(draft.day),
    ...(need && { priority: Number(draft.priority) }),
    ...(!need && {
      lot: draft.lot.trim() === '' ? undefined : Number(draft.lot),
      readiness: words(draft.readiness),
      costSharing: words(draft.costSharing),
      theatresExcluded: draft.theatresExcluded
        .split(/[,،\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    }),
    nationalCaveats: words(draft.nationalCaveats),
    edxl: draft.edxl,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Input;
}
