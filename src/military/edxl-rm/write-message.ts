import { writeDocument } from '../edxl/write-content.ts';
import { namespaces } from './grammar.ts';
import type { ResourceMessage } from './message.ts';
import { contentOf } from './messages.ts';

/** Writes a message as EDXL-RM 1.0, as `writeDocument` does. */
export const writeMessage = ({ name, elements }: ResourceMessage): string =>
  writeDocument(
    {
      space: namespaces.msg,
      name,
      content: contentOf(name),
      prefixes: [
        [namespaces.msg, 'rmsg'],
        [namespaces.rm, 'rm'],
      ],
    },
    elements,
  );
