/** Traffic Light Protocol 2.0 (FIRST, August 2022), from the widest to the strictest. */
export const tlpLevels = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const;
export type TlpLevel = (typeof tlpLevels)[number];

/** The extension that carries TLP 2.0 in STIX 2.1 (OASIS common objects). */
export const TLP_EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';

/** The ids fixed by that extension: a TLP 2.0 marking has no other. */
const tlpIds: Readonly<Record<TlpLevel, string>> = {
  clear: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487',
  green: 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  amber: 'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'amber+strict': 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
  red: 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1',
};

/** The ids STIX 2.1 §7.2.1.4 fixes for TLP 1.0, which strangers' feeds still use; its WHITE is what CLEAR is now. */
const tlp1Ids: Readonly<Record<string, TlpLevel>> = {
  'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9': 'clear',
  'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da': 'green',
  'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82': 'amber',
  'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed': 'red',
};

const levelsById = new Map<string, TlpLevel>([
  ...tlpLevels.map((level) => [tlpIds[level], level] as const),
  ...Object.entries(tlp1Ids),
]);

/** The id to put into `object_marking_refs`. */
export const tlpId = (level: TlpLevel): string => tlpIds[level];

/** The level of a fixed id. The id alone decides: what somebody sends as the object of that id changes nothing. */
export const tlpOfId = (id: string): TlpLevel | undefined => levelsById.get(id);

/** The constant marking-definition object of a level. */
export function tlpMarking(level: TlpLevel) {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: tlpIds[level],
    created: '2022-10-01T00:00:00.000Z',
    name: `TLP:${level.toUpperCase()}`,
    extensions: { [TLP_EXTENSION]: { extension_type: 'property-extension', tlp_2_0: level } },
  } as const;
}

/** The stricter of two levels. */
export const stricterTlp = (a: TlpLevel, b: TlpLevel): TlpLevel =>
  tlpLevels.indexOf(a) > tlpLevels.indexOf(b) ? a : b;
