import { type Elements, elementsAt, everyAt, type ResourceMessage, wordsAt, writeMessage } from '../edxl-rm/index.ts';
import { capabilityTypeList } from './to-edxl.ts';
import { capabilityTypes } from './words.ts';

/** A need or an offer as far as a message says it; a person looks at it, says what is missing, and puts it forward. */
export interface ReadCapability {
  /** `ResourceInfoElementID` in the message. */
  element: string;
  capability: Record<string, unknown>;
  missing: string[];
}

/** Which messages speak of a need, and which of an offer; the others are answers, and are exported only. */
const directions: Partial<Record<ResourceMessage['name'], 'need' | 'offer'>> = {
  RequestResource: 'need',
  RequisitionResource: 'need',
  OfferUnsolicitedResource: 'offer',
};

/**
 * What a message says of needs and offers. The message itself stands in each (`edxl`), so that nothing of it is lost by what
 * has no place of its own here.
 */
export function fromEdxl(message: ResourceMessage): ReadCapability[] {
  const direction = directions[message.name];
  if (direction === undefined) return [];
  const whole = writeMessage(message);
  return everyAt(message.elements, 'ResourceInformation').map((information) => {
    const resource = elementsAt(information, 'Resource');
    const assignment = elementsAt(information, 'AssignmentInformation');
    const measured = elementsAt(elementsAt(assignment, 'Quantity'), 'MeasuredQuantity');
    const type = typeOf(elementsAt(resource, 'TypeStructure'));
    const description = wordsAt(resource, 'Description') || wordsAt(message.elements, 'MessageDescription');
    const place = wordsAt(elementsAt(scheduled(information, direction), 'Location'), 'LocationDescription');
    const said: Record<string, unknown> = {
      direction,
      name: wordsAt(resource, 'Name') || wordsAt(resource, 'ResourceID') || description.slice(0, 200),
      description,
      type,
      quantity: amountIn(wordsAt(measured, 'Amount')),
      unit: wordsAt(elementsAt(measured, 'UnitOfMeasure'), 'Value'),
      place,
      [direction === 'need' ? 'neededBy' : 'readyOn']: dayIn(scheduled(information, direction)),
      nationalCaveats: [wordsAt(resource, 'SpecialRequirements'), wordsAt(assignment, 'Restrictions')]
        .filter((one) => one.trim() !== '')
        .join('\n'),
      ...(whole.length <= 45_000 && { edxl: whole }),
    };
    const capability = Object.fromEntries(
      Object.entries(said).filter(
        ([, value]) => value !== undefined && (typeof value !== 'string' || value.trim() !== ''),
      ),
    );
    const due = ['name', 'type', 'quantity', 'unit', ...(direction === 'need' ? ['theatre', 'neededBy'] : ['readyOn'])];
    return {
      element: wordsAt(information, 'ResourceInfoElementID'),
      capability,
      missing: due.filter((field) => capability[field] === undefined),
    };
  });
}

function scheduled(information: Elements, direction: 'need' | 'offer'): Elements | undefined {
  const wanted = direction === 'need' ? ['RequestedArrival', 'ReportTo'] : ['BeginAvailable', 'EstimatedDeparture'];
  const all = everyAt(information, 'ScheduleInformation');
  return wanted
    .map((type) => all.find((one) => wordsAt(one, 'ScheduleType').trim() === type))
    .find((one) => one !== undefined);
}

/** Our own list's value; of another list a person says what it is here. */
function typeOf(structure: Elements | undefined): string | undefined {
  if (wordsAt(structure, 'ValueListURN').trim() !== capabilityTypeList) return undefined;
  return capabilityTypes.find((type) => type === wordsAt(structure, 'Value').trim());
}

const amountIn = (words: string): number | undefined => (Number(words) > 0 ? Number(words) : undefined);

/** The day as it is where the message was written. */
const dayIn = (schedule: Elements | undefined): string | undefined =>
  /^\d{4}-\d{2}-\d{2}/.exec(wordsAt(schedule, 'DateTime').trim())?.[0];
