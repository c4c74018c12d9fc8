import type { Capability } from '#records';
import type { Known } from '../contributions/known.ts';
import { capabilityTypeList } from '../contributions/to-edxl.ts';
import { type Elements, writeMessage } from '../edxl-rm/index.ts';
import type { PlannedLine } from './contract.ts';

interface LineOf {
  plan: string;
  at: Date;
  line: PlannedLine;
  wanted: Known<Capability>;
  offered: Known<Capability>;
}

/**
 * A line as EDXL-RM 1.0 says it: RequisitionResource (§3.2.3) while it is proposed or asked for, CommitResource (§3.2.4),
 * which answers the need's message, once the state that gives committed it.
 */
export function lineMessage({ plan, at, line, wanted, offered }: LineOf): string {
  const committed = ['committed', 'deployed', 'return-asked'].includes(line.stands?.state ?? '');
  const name = committed ? 'CommitResource' : 'RequisitionResource';
  const quantity = committed ? (line.stands?.quantity ?? line.quantity) : line.quantity;
  const value = (list: string, one: string): Elements => ({ ValueListURN: [list], Value: [one] });
  const type = offered.said.capability_type;
  const day = wanted.said.needed_by;
  const place = wanted.said.place?.name;
  const elements: Elements = {
    MessageID: [`${plan}:${line.need}:${line.offer}`],
    SentDateTime: [at.toISOString()],
    MessageContentType: [name],
    OriginatingMessageID: [line.need],
    ...(committed && { PrecedingMessageID: [line.need] }),
    ContactInformation: [
      committed
        ? { ContactDescription: [offered.by], ContactRole: ['OwningOrg'] }
        : { ContactDescription: [wanted.by], ContactRole: ['Requester'] },
    ],
    ResourceInformation: [
      {
        ResourceInfoElementID: ['1'],
        ...(committed && {
          ResponseInformation: [{ PrecedingResourceInfoElementID: ['1'], ResponseType: ['Accept'] }],
        }),
        Resource: [
          {
            ResourceID: [line.offer],
            Name: [offered.said.name],
            ...(type !== undefined && { TypeStructure: [value(capabilityTypeList, type)] }),
          },
        ],
        AssignmentInformation: [
          {
            Quantity: [
              {
                MeasuredQuantity: [
                  { Amount: [String(quantity)], UnitOfMeasure: [value('urn:mithaq:units:1', line.unit)] },
                ],
              },
            ],
          },
        ],
        ...(day !== undefined && {
          ScheduleInformation: [
            {
              ScheduleType: ['RequestedArrival'],
              DateTime: [`${day}T00:00:00Z`],
              ...(place !== undefined && { Location: [{ LocationDescription: [place] }] }),
            },
          ],
        }),
      },
    ],
  };
  return writeMessage({ name, elements });
}
