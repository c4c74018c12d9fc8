import { observable } from './object-shape.ts';
import {
  anyOf,
  boolean,
  dictionary,
  formatted,
  integer,
  list,
  need,
  open,
  observed,
  type Rule,
  structure,
  text,
  timestamp,
  type Shape,
} from './shape.ts';

const unixProperties = { gid: integer(), groups: list(text), home_dir: text, shell: text };

const accountProperties = {
  user_id: text,
  credential: text,
  account_login: text,
  account_type: open('account-type-ov'),
  display_name: text,
  is_service_account: boolean,
  is_privileged: boolean,
  can_escalate_privs: boolean,
  is_disabled: boolean,
  account_created: timestamp,
  account_expires: timestamp,
  credential_last_changed: timestamp,
  account_first_login: timestamp,
  account_last_login: timestamp,
};

/** Section 6.16, with the UNIX extension of 6.16.2. */
export const userAccount = observable(
  'user-account',
  accountProperties,
  [anyOf('extensions', ...Object.keys(accountProperties))],
  {
    idFrom: ['account_type', 'user_id', 'account_login'],
    extensions: { 'unix-account-ext': structure(unixProperties, [anyOf(...Object.keys(unixProperties))]) },
  },
);

/** Section 6.5. */
export const emailAddress = observable(
  'email-addr',
  { value: need(formatted('email')), display_name: text, belongs_to_ref: observed('user-account') },
  [],
  { idFrom: ['value'] },
);

/** Section 6.6.2. */
const mimePart = structure(
  { body: text, body_raw_ref: observed('artifact', 'file'), content_type: text, content_disposition: text },
  [{ rule: 'exactly-one', names: ['body', 'body_raw_ref'] }],
);

const mailbox = observed('email-addr');
const headerFields: Shape<string | readonly string[]> = { kind: 'either', of: [text, list(text)] };

const multipart: readonly Rule[] = [
  { rule: 'when', name: 'is_multipart', is: true, without: 'body' },
  { rule: 'when', name: 'is_multipart', is: false, without: 'body_multipart' },
];

/** Section 6.6. */
export const emailMessage = observable(
  'email-message',
  {
    is_multipart: need(boolean),
    date: timestamp,
    content_type: text,
    from_ref: mailbox,
    sender_ref: mailbox,
    to_refs: list(mailbox),
    cc_refs: list(mailbox),
    bcc_refs: list(mailbox),
    message_id: text,
    subject: text,
    received_lines: list(text),
    additional_header_fields: dictionary(headerFields),
    body: text,
    body_multipart: list(mimePart),
    raw_email_ref: observed('artifact'),
  },
  multipart,
  { idFrom: ['from_ref', 'subject', 'body'] },
);
