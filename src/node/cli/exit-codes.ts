/** What the command line tells the shell; documented in docs/operators/command-line.md and in `--help`. */
export const exitCodes = {
  done: 0,
  /** A bug, or something this table has no word for. */
  failed: 1,
  /** The command's words are off. */
  usage: 2,
  /** A file or value was refused: the message says where and why; nothing was changed. */
  refusedInput: 3,
  /** No node answers at the address. */
  noNode: 4,
  /** The node refused the act: right, conflict, limit. */
  refusedAct: 5,
  /** A check found what it looks for: a broken chain, a damaged backup, an unhealthy node. */
  foundWrong: 6,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An expected end of a command other than `done`; the message was made for people. */
export class CommandEnd extends Error {
  readonly code: ExitCode;
  constructor(code: ExitCode, message: string) {
    super(message);
    this.name = 'CommandEnd';
    this.code = code;
  }
}
