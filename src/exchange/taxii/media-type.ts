export const taxiiType = 'application/taxii+json;version=2.1';

interface MediaRange {
  type: string;
  parameters: ReadonlyMap<string, string>;
}

/** The ranges of an `Accept` or `Content-Type` header (RFC 9110 §12.5.1), without those of quality 0. */
function rangesOf(header: string): MediaRange[] {
  return header
    .slice(0, 2000)
    .split(',')
    .map((range) => {
      const [type = '', ...rest] = range.split(';').map((part) => part.trim().toLowerCase());
      const parameters = rest.map((part): [string, string] => {
        const [name = '', value = ''] = part.split('=').map((side) => side.trim());
        return [name, value.replace(/^"|"$/g, '')];
      });
      return { type, parameters: new Map(parameters) };
    })
    .filter(({ parameters }) => Number(parameters.get('q') ?? 1) > 0);
}

const isOurs = ({ type, parameters }: MediaRange): boolean =>
  type === 'application/taxii+json' && ['2.1', undefined].includes(parameters.get('version'));

/** Whether whoever sends this `Accept` takes TAXII 2.1 (§1.6.8). One that sends none, or `*`, takes what comes. */
export function takesTaxii(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  return rangesOf(accept).some((range) => isOurs(range) || range.type === '*/*' || range.type === 'application/*');
}

/** Whether a body of this `Content-Type` is a TAXII 2.1 resource. */
export function isTaxii(contentType: string | undefined): boolean {
  const [only, ...more] = rangesOf(contentType ?? '');
  return only !== undefined && more.length === 0 && isOurs(only);
}

/** Whether a header speaks of TAXII at all, in whichever version: the answer then is TAXII's, even a refusal. */
export const speaksTaxii = (header: string | undefined): boolean =>
  header?.toLowerCase().includes('application/taxii+json') === true;

/** The media type of STIX objects of a version (STIX 2.1 §12.1), as the manifest says it. */
export const stixType = (specVersion: string): string => `application/stix+json;version=${specVersion}`;
