import { readDocument, type Standard } from '../edxl/read-content.ts';
import { namespaces } from './grammar.ts';
import type { ResourceMessage } from './message.ts';
import { contentOf, isMessageName } from './messages.ts';

const resourceMessaging: Standard = {
  name: 'EDXL-RM 1.0',
  contentOf: ({ name, namespace }) =>
    namespace === namespaces.msg && isMessageName(name) ? contentOf(name) : undefined,
};

/** Reads a message of EDXL-RM 1.0, as `readDocument` does. */
export const readMessage = (xml: string): ResourceMessage => readDocument(xml, resourceMessaging) as ResourceMessage;
