import type { ColumnType, Generated, Kysely, Selectable } from 'kysely';
import type { Database, Language, Tx } from '#base';

export type Step = 'second-factor' | 'enrol' | 'signed-in';
export type Theme = 'light' | 'dark' | 'auto';
export type Purpose = 'passkey-sign-in' | 'passkey-enrol' | 'totp-enrol' | 'oidc';

export type SignInTables = {
  node_account: {
    id: string;
    username: string;
    name: string;
    roles: string[];
    /** `*` among them stands for all. */
    desks: string[];
    disabled: Generated<boolean>;
    exercise: Generated<boolean>;
    password_hash: string | null;
    failures: Generated<number>;
    locked_until: Date | null;
    last_sign_in: Date | null;
    language: Language | null;
    theme: Generated<Theme>;
    email: string | null;
    oidc_issuer: string | null;
    oidc_subject: string | null;
    made_at: Date;
  };
  node_totp: { account: string; sealed: Buffer; last_step: number; made_at: Date };
  node_passkey: {
    id: string;
    account: string;
    credential: string;
    public_key: Buffer;
    counter: number;
    transports: string[];
    name: string;
    made_at: Date;
    used_at: Date | null;
  };
  node_session: {
    id: string;
    hash: string;
    account: string;
    step: Step;
    made_at: Date;
    seen_at: Date;
    ends_at: Date;
    user_agent: string;
  };
  node_challenge: { holder: string; purpose: Purpose; value: Buffer; ends_at: Date };
  node_invitation: { account: string; hash: string; ends_at: Date };
  node_token: {
    id: string;
    hash: string;
    name: string;
    roles: string[];
    desks: string[];
    made_at: Date;
    made_by: string;
    used_at: Date | null;
    ends_at: Date;
    ended_at: Date | null;
  };
  node_view: {
    account: string;
    screen: string;
    items: ColumnType<{ name: string; query: string }[], string, string>;
  };
  node_address: { address: string; failures: number; since: Date };
};

export type Account = Selectable<SignInTables['node_account']>;
export type Session = Selectable<SignInTables['node_session']>;

/** The database as sign-in sees it. */
export const own = (db: Database | Tx): Kysely<SignInTables> => db.withTables<SignInTables>();
