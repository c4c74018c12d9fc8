import type { KvKey, KvStore, KvStoreSetOptions } from '@fedify/fedify';

/** So many documents, keys and ids of activities are kept; whoever floods the inbox fills no more than this. */
const MOST = 20_000;

/**
 * What the fediverse room keeps for a while: documents of other servers and which activities came before. In memory: all of
 * it can be fetched again, and an activity heard twice changes nothing. The oldest gives way.
 */
export function boundedKv(most = MOST): KvStore {
  const kept = new Map<string, { value: unknown; until: number }>();
  const name = (key: KvKey): string => JSON.stringify(key);
  return {
    get: async <T>(key: KvKey) => {
      const found = kept.get(name(key));
      return found === undefined || found.until <= Date.now() ? undefined : (found.value as T);
    },
    set: async (key: KvKey, value: unknown, options?: KvStoreSetOptions) => {
      const lasts = options?.ttl?.total('millisecond') ?? Number.POSITIVE_INFINITY;
      kept.delete(name(key));
      kept.set(name(key), { value, until: Date.now() + lasts });
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
    },
    delete: async (key: KvKey) => void kept.delete(name(key)),
    async *list(prefix?: KvKey) {
      for (const [key, { value, until }] of kept) {
        const parts = JSON.parse(key) as KvKey;
        if (until > Date.now() && (prefix ?? []).every((part, at) => parts[at] === part)) yield { key: parts, value };
      }
    },
  };
}
