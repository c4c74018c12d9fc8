// Which tests failed, in one line each: a log may be kept by its end only, and then the name must stand there.
import type { EventEmitter } from 'node:events';

interface Failure extends Error {
  failureType?: string;
}
interface Told {
  name: string;
  nesting: number;
  file?: string;
  details: { error: Failure };
}

const marks = ['FAILED: ', 'SKIPPED: '];

/**
 * One line for each test of this run (`run` of node:test) that fails, in order:
 * `FAILED: file › suite › name: first line of the error`. What failed only because a test inside it did is not told
 * again; a suite whose hook failed is.
 */
export function watchFailures(stream: EventEmitter, root: string): string[] {
  const lines: string[] = [];
  const open: string[] = [];
  stream.on('test:start', ({ name, nesting }: Told) => open.splice(nesting, open.length, name));
  stream.on('test:fail', ({ name, nesting, file, details }: Told) => {
    if (details.error.failureType === 'subtestsFailed') return;
    // A file that ended badly is a test of its own name.
    const names = [file ?? name, ...open.slice(0, nesting), name].map((one) => one.replace(`${root}/`, ''));
    const place = names.filter((one, at) => one !== names[at - 1]).join(' › ');
    lines.push(failure(place, firstLine(details.error)));
  });
  return lines;
}

export function failure(place: string, why: string): string {
  return `${marks[0]}${place}: ${why}`;
}

/** The lines of this kind in what another process printed before its last line. */
export function toldIn(printed: string): string[] {
  const lines = printed.trimEnd().split('\n').slice(0, -1);
  const told = (line: string) => marks.some((mark) => line.startsWith(mark));
  return lines.slice(lines.findLastIndex((line) => !told(line)) + 1);
}

function firstLine(error: Failure): string {
  const message = error.cause instanceof Error ? error.cause.message : error.message;
  const [first = '', next] = message.split('\n').filter((line) => line.trim() !== '');
  // "Expected values to be strictly equal:" says nothing without what follows.
  return (first.endsWith(':') && next !== undefined ? `${first} ${next}` : first).trim().slice(0, 300);
}
