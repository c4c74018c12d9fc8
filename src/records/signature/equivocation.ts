import type { KeyObject } from 'node:crypto';
import { type Statement, statementText, verifyStatement } from './statement.ts';

/** A statement with the signature that makes it its origin's word. */
export interface SignedStatement {
  readonly statement: Statement;
  readonly signature: string;
  readonly keyId: string;
}

/** Two contents for one version of one object, or two statements at one place of one log. */
export type EquivocationKind = 'two-contents' | 'one-index-two-statements';

/** A document anybody can check with the trust list alone: the two words of one origin that contradict. */
export interface EquivocationProof {
  readonly type: 'mithaq-equivocation-proof';
  readonly v: 1;
  readonly kind: EquivocationKind;
  readonly a: SignedStatement;
  readonly b: SignedStatement;
}

/**
 * The proof that two statements of one origin contradict, or undefined when they do not. The same content stated again
 * at another place is a repetition, not a contradiction, if its commitment is the same; a new salt makes a new one.
 */
export function equivocation(a: SignedStatement, b: SignedStatement): EquivocationProof | undefined {
  const kind = contradiction(a.statement, b.statement);
  if (!kind) return undefined;
  // One order, so that two finders of one contradiction hold one document.
  const [first, second] = statementText(a.statement) < statementText(b.statement) ? [a, b] : [b, a];
  return { type: 'mithaq-equivocation-proof', v: 1, kind, a: first, b: second };
}

/** Whether a proof holds: both signatures are the origin's, and the statements contradict as it says. */
export function verifyEquivocation(
  proof: EquivocationProof,
  keyOf: (origin: string, keyId: string) => KeyObject | undefined,
): boolean {
  if (contradiction(proof.a.statement, proof.b.statement) !== proof.kind) return false;
  return [proof.a, proof.b].every(({ statement, signature, keyId }) => {
    const key = keyOf(statement.origin, keyId);
    return key !== undefined && verifyStatement(statement, signature, key);
  });
}

function contradiction(a: Statement, b: Statement): EquivocationKind | undefined {
  if (a.origin !== b.origin) return undefined;
  if (a.id === b.id && a.modified === b.modified && a.content !== b.content) return 'two-contents';
  return a.index === b.index && statementText(a) !== statementText(b) ? 'one-index-two-statements' : undefined;
}
