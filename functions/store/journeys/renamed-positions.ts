import type { Position } from '../../core/stages/stage.ts';
import type { Upcaster } from '../item-kind.ts';

interface StoredStrand {
  readonly stage: string;
  readonly step: string;
  readonly instances: Readonly<Record<string, number>>;
  readonly threads: Readonly<Record<string, { readonly at: string }>>;
}

const stageOf = (position: string): string => position.split('/')[0] ?? '';

/**
 * The path of heads that stand at a step which was renamed or removed: an upcaster for the chain of the head.
 * Where every step of a stage goes to one other stage, the count of its instances goes with them.
 */
export function renamedPositions(paths: Readonly<Record<Position, Position>>): Upcaster {
  const pathOf = new Map<string, string>(Object.entries(paths));
  const stages = new Map([...pathOf].map(([from, to]) => [stageOf(from), stageOf(to)]));

  function moved<Strand extends StoredStrand>(strand: Strand): Strand {
    const [stage, step] = (
      pathOf.get(`${strand.stage}/${strand.step}`) ?? `${strand.stage}/${strand.step}`
    ).split('/');
    const threads = Object.entries(strand.threads).map(([thread, stands]) => [
      thread,
      { ...stands, at: pathOf.get(stands.at) ?? stands.at },
    ]);
    const instances: Record<string, number> = { ...strand.instances };
    for (const [from, to] of stages) {
      const count = instances[from];
      if (from === to || count === undefined) continue;
      instances[to] = Math.max(instances[to] ?? 0, count);
    }
    return { ...strand, stage, step, instances, threads: Object.fromEntries(threads) as Strand['threads'] };
  }

  return (head) => {
    const record = head['record'] as { readonly strands: Readonly<Record<string, StoredStrand>> };
    const strands = Object.entries(record.strands).map(([name, strand]) => [name, moved(strand)]);
    return { ...head, record: { ...record, strands: Object.fromEntries(strands) as object } };
  };
}
