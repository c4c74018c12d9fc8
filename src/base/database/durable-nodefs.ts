import { closeSync, fsyncSync, openSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface NodefsStream {
  nfd?: number;
  node: unknown;
}
interface EmscriptenModule {
  NODEFS: { stream_ops: { fsync?: (stream: NodefsStream) => number }; realPath(node: unknown): string };
}

/**
 * PGlite's NODEFS has no fsync, so PostgreSQL's promise of durability would end at the page cache
 * (electric-sql/pglite#1107). Emscripten asks `stream_ops.fsync` when there is one: this gives it one.
 * It hangs on an internal name, so the version is pinned and a test counts fsyncs per commit.
 */
export class DurableNodeFS extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args);
    const giveFsync = (module: unknown): void => {
      const nodefs = (module as EmscriptenModule).NODEFS;
      nodefs.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fsyncSync(stream.nfd);
        else syncByPath(nodefs.realPath(stream.node));
        return 0;
      };
    };
    emscriptenOpts.preRun = [giveFsync, ...(emscriptenOpts.preRun ?? [])];
    return { emscriptenOpts };
  }
}

function syncByPath(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The engine's defaults without `-F`, which would switch fsync off. */
export function durableStartParams(): string[] {
  return [...PGlite.defaultStartParams.filter((p) => p !== '-F'), '-c', 'wal_sync_method=fsync'];
}
