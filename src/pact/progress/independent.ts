/** What was reported, as far as it bears on who may review it: over all of its versions. */
export interface Reported {
  /** Keys of who reported (`reporter`). */
  reporters: ReadonlySet<string>;
  /** UUIDs of the institutions that reported. */
  institutions: ReadonlySet<string>;
  /** Since when what it speaks of may have been done: the day the commitment was stated. `2026-03-01`. */
  since: string;
  /** Accounts that wrote, proposed or approved it. */
  hands: ReadonlySet<string>;
}

/** A person of this state, by every account and every seat they ever had. */
export interface Somebody {
  accounts: readonly string[];
  /** Key of the person (`reviewer`); absent for an account that never had a seat. */
  key?: string;
  seats: readonly { institution: { institution_id: string }; until?: string }[];
}

/** Whether somebody reported, or wrote, proposed or approved the report, by whatever account. */
export const hadHandIn = ({ reporters, hands }: Reported, { accounts, key }: Somebody): boolean =>
  (key !== undefined && reporters.has(key)) || accounts.some((account) => hands.has(account));

/** Whether somebody sits in an institution that reported, or sat in it on any day since what it reports may have been done. */
export const satWithReporter = ({ institutions, since }: Reported, { seats }: Somebody): boolean =>
  seats.some(
    ({ institution, until }) =>
      institutions.has(institution.institution_id.toLowerCase()) && (until === undefined || until > since),
  );
