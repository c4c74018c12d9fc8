import { any, codes, type Content, dateTime, foreign, maybe, one, some, within } from '../edxl/content.ts';

/**
 * The elements of EDXL Resource Messaging 1.0 (OASIS Standard, 1 November 2008, with errata of 22 December 2009): in which
 * order they stand, how often, and in which of the two namespaces. Elements that the schema of a message declares are in
 * `msg`, those of the common types in `rm`.
 */
export const namespaces = {
  msg: 'urn:oasis:names:tc:emergency:EDXL:RM:1.0:msg',
  rm: 'urn:oasis:names:tc:emergency:EDXL:RM:1.0',
} as const;

const rm = within(namespaces.rm);
const msg = within(namespaces.msg);

const valueList = rm(one('ValueListURN'), some('Value'));
const location = rm(maybe('LocationDescription'), maybe('Address', foreign), maybe('TargetArea', foreign));
const contact = rm(
  maybe('ContactDescription'),
  maybe('ContactRole', codes('Sender', 'Requester', 'SubjectMatterExpert', 'Approver', 'RespondingOrg', 'OwningOrg')),
  any('Radio', rm(one('RadioType'), one('RadioChannel'))),
  maybe('ContactLocation', location),
  maybe('AdditionalContactInformation', foreign),
);
const quantity: Content = {
  ...rm(
    maybe('MeasuredQuantity', rm(one('Amount', { kind: 'decimal' }), maybe('UnitOfMeasure', valueList))),
    any('QuantityText'),
  ),
  oneOf: ['MeasuredQuantity', 'QuantityText'],
} as Content;

const resource = msg(
  maybe('ResourceID'),
  maybe('Name'),
  maybe('TypeStructure', valueList),
  maybe('TypeInfo', foreign),
  any('Keyword', valueList),
  maybe('Description'),
  maybe('Credentials'),
  maybe('Certifications'),
  maybe('SpecialRequirements'),
  maybe('ResponsibleParty', contact),
  maybe(
    'OwnershipInformation',
    rm(maybe('Owner'), maybe('OwningJurisdiction'), maybe('HomeDispatch'), maybe('HomeUnit')),
  ),
  maybe(
    'ResourceStatus',
    msg(maybe('InventoryRefreshDateTime', dateTime), maybe('DeploymentStatus', valueList), maybe('Availability')),
  ),
);

const assignment = msg(
  maybe('Quantity', quantity),
  maybe('Restrictions'),
  maybe('AnticipatedFunction'),
  maybe('PriceQuote', quantity),
  maybe('OrderID'),
  maybe(
    'AssignmentInstructions',
    rm(maybe('ModeOfTransportation'), maybe('NavigationInstructions'), maybe('ReportingInstructions')),
  ),
);

/** When a schedule says it is: §3.4.22 of the standard. */
export const scheduleTypes = [
  'RequestedArrival',
  'EstimatedArrival',
  'ActualArrival',
  'RequestedDeparture',
  'EstimatedDeparture',
  'ActualDeparture',
  'RequestedReturnDeparture',
  'EstimatedReturnDeparture',
  'ActualReturnDeparture',
  'RequestedReturnArrival',
  'EstimatedReturnArrival',
  'ActualReturnArrival',
  'BeginAvailable',
  'EndAvailable',
  'Committed',
  'Current',
  'ReportTo',
  'Route',
] as const;

const resourceInformation = msg(
  one('ResourceInfoElementID'),
  maybe(
    'ResponseInformation',
    rm(
      one('PrecedingResourceInfoElementID'),
      one('ResponseType', codes('Accept', 'Decline', 'Provisional')),
      maybe('ReasonCode', valueList),
      maybe('ResponseReason'),
    ),
  ),
  maybe('Resource', resource),
  maybe('AssignmentInformation', assignment),
  any(
    'ScheduleInformation',
    msg(one('ScheduleType', codes(...scheduleTypes)), maybe('DateTime', dateTime), maybe('Location', location)),
  ),
);

/** The elements of a message of this name. */
export function messageContent(name: string, { answers, empty }: { answers: boolean; empty: boolean }): Content {
  return msg(
    one('MessageID'),
    one('SentDateTime', dateTime),
    one('MessageContentType', codes(name)),
    maybe('MessageDescription'),
    one('OriginatingMessageID'),
    (answers ? one : maybe)('PrecedingMessageID'),
    any('IncidentInformation', {
      ...rm(maybe('IncidentID'), maybe('IncidentDescription')),
      oneOf: ['IncidentID', 'IncidentDescription'],
    } as Content),
    maybe('MessageRecall', rm(one('RecalledMessageID'), one('RecallType', codes('Update', 'Cancel')))),
    any('Funding', { ...rm(maybe('FundCode'), maybe('FundingInfo')), oneOf: ['FundCode', 'FundingInfo'] } as Content),
    some('ContactInformation', contact),
    (empty ? any : some)('ResourceInformation', resourceInformation),
  );
}
