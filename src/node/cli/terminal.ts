import { isLanguage, type Language, say, type Text, type TextParameters } from '#base';

/** Where a command writes and how: lines for people on stderr, results on stdout, JSON when asked. */
export interface Terminal {
  readonly language: Language;
  readonly json: boolean;
  /** A result: plain line, or one JSON document per line with `--json`. */
  result(value: unknown, line: string): void;
  /** A line about what is going on. Silent with `--json`. */
  tell(text: Text, parameters?: TextParameters): void;
  /** How far long work is: one line rewritten on a TTY, a plain line now and then elsewhere. */
  progress(done: number, total: number | undefined, unit: string): void;
  /** Ends the rewritten line. */
  settle(): void;
  say(text: Text, parameters?: TextParameters): string;
}

interface Streams {
  out: { write(text: string): unknown };
  err: { write(text: string): unknown; isTTY?: boolean };
}

const quietMs = 5000;

export function openTerminal(
  options: { language: Language; json: boolean },
  streams: Streams = { out: process.stdout, err: process.stderr },
): Terminal {
  const tty = streams.err.isTTY === true;
  let open = false;
  let lastLine = 0;
  const settle = (): void => {
    if (open) streams.err.write('\n');
    open = false;
  };
  return {
    ...options,
    settle,
    say: (text, parameters) => say(text, options.language, parameters),
    result: (value, line) => {
      settle();
      streams.out.write(`${options.json ? JSON.stringify(value) : line}\n`);
    },
    tell: (text, parameters) => {
      if (options.json) return;
      settle();
      streams.err.write(`${say(text, options.language, parameters)}\n`);
    },
    progress: (done, total, unit) => {
      if (options.json) return;
      const line = progressLine(done, total, unit);
      if (tty) {
        streams.err.write(`\r\u001b[2K${line}`);
        open = true;
      } else if (Date.now() - lastLine > quietMs) {
        lastLine = Date.now();
        streams.err.write(`${line}\n`);
      }
    },
  };
}

function progressLine(done: number, total: number | undefined, unit: string): string {
  const count = done.toLocaleString('en');
  if (total === undefined || total <= 0) return `… ${count} ${unit}`;
  const share = Math.min(1, done / total);
  const bar = '█'.repeat(Math.round(share * 24)).padEnd(24, '░');
  return `${bar} ${Math.floor(share * 100)} %  ${count} / ${total.toLocaleString('en')} ${unit}`;
}

/** The language wanted: `--lang`, else the locale of the environment, else English as terminals are set up today. */
export function terminalLanguage(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const fromLocale = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en').slice(0, 2).toLowerCase();
  return [given, fromLocale].find(isLanguage) ?? 'en';
}
