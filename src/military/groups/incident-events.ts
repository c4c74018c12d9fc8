import type { StandingIncident } from '../incidents/read-through.ts';
import { ucdpName } from '../incidents/iso-country.ts';
import type { Register } from './register.ts';

/** Columns of UCDP GED, in the order in which `toEvents` writes them. */
export const eventHeader =
  'id,type,side_a_id,side_b_id,country,adm1,adm2,lat,lon,where_prec,date_prec,date_start,deaths_civ,low,best,high,source_article\n';

/** Why an incident is no event of an assessment: of a kind that UCDP does not count, nobody was killed, no state was named. */
type LeftOutWhy = 'kind' | 'noDeaths' | 'noState';

type AsEvent =
  | { leftOut: LeftOutWhy }
  | {
      line: string;
      /** Whether a side stands in the register; one without says only that its theatre is observed. */
      known: boolean;
      /** Whether a side without a number was found in the register by its name. */
      byName: boolean;
    };

/** A side that has no number and no name of the register. */
export const unknownSide = '0';

/**
 * Turns incidents into lines of UCDP GED's columns, as `readEvents` reads them. What UCDP tells stays as it is. Of others: the
 * violence by the kind and by whether a side is a state of the register; sides by their number, or by a name that one group of
 * the register and no other bears; the theatre by the name that UCDP gives the state. `states`: those names, by code.
 */
export function toEvents(register: Register, states: ReadonlyMap<string, string>): (one: StandingIncident) => AsEvent {
  const byName = namesOf(register);
  const { graph } = register;
  const inRegister = (id: string) => graph.membersOf(id).some((member) => graph.actors.has(member));
  const isState = (id: string) => graph.actors.get(id)?.kind === 'state';
  return (one) => {
    const [nameA, nameB] = [byName.get(folded(one.sideA)), byName.get(folded(one.sideB))];
    const sideA = one.sideACode || nameA || unknownSide;
    const sideB = one.sideBCode || nameB || unknownSide;
    const type = one.violence ?? typeOf(one, isState(sideA) || isState(sideB));
    if (type === undefined) return { leftOut: 'kind' };
    // UCDP counts an event by its own estimates, whatever they are.
    if (one.violence === null && one.killedHigh === 0) return { leftOut: 'noDeaths' };
    const theatre = theatreOf(one, states);
    if (theatre === '') return { leftOut: 'noState' };
    const cells = [
      one.form === 'ucdp-ged' && one.key !== null && /^[\w.-]{1,40}$/.test(one.key) ? one.key : one.id,
      type,
      Number(sideA),
      Number(sideB),
      theatre,
      one.adm1,
      one.adm2,
      one.latitude ?? '',
      one.longitude ?? '',
      one.placePrecision,
      one.datePrecision,
      one.startedOn,
      one.killedCivilians,
      one.killedLow,
      one.killedBest,
      one.killedHigh,
      one.sources
        .map(({ title }) => title)
        .join('; ')
        .slice(0, 400),
    ];
    return {
      line: `${cells.map(cell).join(',')}\n`,
      known: inRegister(sideA) || inRegister(sideB),
      byName:
        (one.sideACode === '' && nameA !== undefined && nameA !== '') ||
        (one.sideBCode === '' && nameB !== undefined && nameB !== ''),
    };
  };
}

const typeOf = ({ kind }: StandingIncident, withState: boolean): 1 | 2 | 3 | undefined => {
  if (kind === 'other-violence') return undefined;
  if (kind === 'against-civilians') return 3;
  return withState ? 1 : 2;
};

function theatreOf({ form, country, countryAsTold }: StandingIncident, states: ReadonlyMap<string, string>): string {
  if (form === 'ucdp-ged' || country === '') return countryAsTold.trim();
  return states.get(country) ?? ucdpName(country);
}

/** Numbers of the register by name; `''` where two bear it. */
function namesOf({ actors }: Register): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, names, scripts } of actors) {
    const all = new Set([...names, ...Object.values(scripts)].map((name: string | undefined) => folded(name ?? '')));
    all.delete('');
    for (const name of all) found.set(name, (found.get(name) ?? id) === id ? id : '');
  }
  return found;
}

const folded = (name: string): string => name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** No spreadsheet opens this file: a number below nought stays a number. */
const cell = (value: string | number): string =>
  typeof value === 'number' || value === '' ? String(value) : `"${value.replaceAll('"', '""')}"`;
