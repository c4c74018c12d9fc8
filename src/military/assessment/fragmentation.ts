export interface Fragmentation {
  readonly nodes: number;
  readonly edges: number;
  /** F = 1 − Σ s_k(s_k−1) / (n(n−1)) over components of size s_k: 0 one piece, 1 all apart. */
  readonly apart: number;
  /** D_F = 1 − 2 Σ 1/d_ij / (n(n−1)): also grows where the ways become long (Borgatti 2006). */
  readonly distant: number;
}

/** D11, of groups and organisations only. Undefined with fewer than two nodes or more than 2,000. */
export function fragmentation(
  nodes: ReadonlySet<string>,
  edges: readonly (readonly [string, string])[],
): Fragmentation | undefined {
  const n = nodes.size;
  if (n < 2 || n > 2_000) return undefined;
  const beside = new Map<string, Set<string>>([...nodes].map((node) => [node, new Set()]));
  for (const [one, other] of edges) {
    if (one === other || !nodes.has(one) || !nodes.has(other)) continue;
    beside.get(one)?.add(other);
    beside.get(other)?.add(one);
  }
  let [together, closeness] = [0, 0];
  for (const start of nodes) {
    const distance = new Map([[start, 0]]);
    const queue = [start];
    for (const node of queue) {
      for (const next of beside.get(node) ?? []) {
        if (distance.has(next)) continue;
        distance.set(next, (distance.get(node) ?? 0) + 1);
        queue.push(next);
      }
    }
    together += distance.size - 1;
    for (const steps of distance.values()) if (steps > 0) closeness += 1 / steps;
  }
  const pairs = n * (n - 1);
  const links = [...beside.values()].reduce((sum, set) => sum + set.size, 0) / 2;
  return { nodes: n, edges: links, apart: 1 - together / pairs, distant: 1 - closeness / pairs };
}
