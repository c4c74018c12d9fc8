import { compose } from '../compose/i18n/en.ts';
import { consents } from '../consents/i18n/en.ts';
import { drafts } from '../drafts/i18n/en.ts';
import { home } from '../home/i18n/en.ts';
import { logs } from '../logs/i18n/en.ts';
import { members } from '../members/i18n/en.ts';
import { quarantine } from '../quarantine/i18n/en.ts';
import { recalls } from '../recalls/i18n/en.ts';
import { records } from '../records/i18n/en.ts';
import { requests } from '../requests/i18n/en.ts';
import { taxii } from '../taxii/i18n/en.ts';
import { terms } from '../terms/i18n/en.ts';

/** Words of the exchange; each folder of screens adds its own. */
export const exchange = {
  nav: {
    inbox: 'Inbox',
    outbox: 'Outbox',
    record: 'Record',
    changes: 'What changed',
    compose: 'Write a record',
    drafts: 'Drafts and approvals',
    draft: 'Draft',
    recalls: 'Recalls',
    consents: 'Onward use',
    members: 'Members',
    member: 'Member',
    node: 'This node',
    trust: 'Trust list',
    proposal: 'Proposal',
    logs: 'Logs',
    contradictions: 'Contradictions',
    requests: 'Requests',
    request: 'Request',
    ask: 'Ask for information',
    quarantine: 'Quarantine',
    held: 'Held back',
    bundle: 'Import a bundle',
    taxii: 'TAXII server',
    taxiiAccounts: 'TAXII accounts',
    subscriptions: 'Other feeds',
    feed: 'Feed',
    feedObject: 'Object of a feed',
  },
  tlp: {
    clear: 'TLP:CLEAR',
    green: 'TLP:GREEN',
    amber: 'TLP:AMBER',
    'amber+strict': 'TLP:AMBER+STRICT',
    red: 'TLP:RED',
  },
  axis: {
    exchange: 'Exchange',
    finance: 'Finance',
    military: 'Military',
    pact: 'Pact',
    thought: 'Thought',
    media: 'Media',
  },
  unnamed: 'Without a title',
  compose,
  consents,
  drafts,
  home,
  logs,
  members,
  quarantine,
  recalls,
  records,
  requests,
  taxii,
  terms,
} as const;
