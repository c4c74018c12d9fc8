import type { Capability } from '#records';
import { type Elements, type ResourceMessage, writeMessage } from '../edxl-rm/index.ts';
import type { Known } from './known.ts';

/** Names of our lists where EDXL-RM asks which list a value is of. */
export const capabilityTypeList = 'urn:mithaq:capability-types:1';
const unitList = 'urn:mithaq:units:1';

/**
 * A need as RequestResource, an offer as OfferUnsolicitedResource. One that came by a message, and says the same still,
 * leaves as that message; else it is written of what stands here.
 */
export function toEdxl({ record, said, by }: Known<Capability>): string {
  const kept = said.edxl_message;
  if (kept !== undefined) return kept;
  const name: ResourceMessage['name'] = said.direction === 'need' ? 'RequestResource' : 'OfferUnsolicitedResource';
  const at = new Date(record.version).toISOString();
  const elements: Elements = {
    MessageID: [record.id],
    SentDateTime: [at],
    MessageContentType: [name],
    ...words('MessageDescription', said.description),
    OriginatingMessageID: [record.id],
    ContactInformation: [
      { ContactDescription: [by], ContactRole: [said.direction === 'need' ? 'Requester' : 'OwningOrg'] },
    ],
    ResourceInformation: [informationOf(said)],
  };
  return writeMessage({ name, elements });
}

function informationOf(said: Capability): Elements {
  const schedule = (type: string, day: string | undefined, place?: string): Elements[] =>
    day === undefined
      ? []
      : [
          {
            ScheduleType: [type],
            DateTime: [`${day}T00:00:00Z`],
            ...(place !== undefined && { Location: [{ LocationDescription: [place] }] }),
          },
        ];
  const schedules = [
    ...schedule('RequestedArrival', said.needed_by, said.place?.name),
    ...schedule('BeginAvailable', said.ready_on, said.place?.name),
    ...schedule('EndAvailable', said.valid_until?.slice(0, 10)),
  ];
  const value = (list: string, one: string): Elements => ({ ValueListURN: [list], Value: [one] });
  const excluded = (said.theatres_excluded ?? []).join(', ');
  return {
    ResourceInfoElementID: ['1'],
    Resource: [
      {
        Name: [said.name],
        ...(said.capability_type !== undefined && { TypeStructure: [value(capabilityTypeList, said.capability_type)] }),
        ...words('Description', said.description),
        ...words('SpecialRequirements', said.national_caveats),
      },
    ],
    AssignmentInformation: [
      {
        ...(said.quantity !== undefined && {
          Quantity: [
            {
              MeasuredQuantity: [
                {
                  Amount: [String(said.quantity)],
                  ...(said.unit !== undefined && { UnitOfMeasure: [value(unitList, said.unit)] }),
                },
              ],
            },
          ],
        }),
        ...words('Restrictions', excluded),
      },
    ],
    ...(schedules.length > 0 && { ScheduleInformation: schedules }),
  };
}

const words = (name: string, said: string | undefined): Elements =>
  said === undefined || said === '' ? {} : { [name]: [said] };
