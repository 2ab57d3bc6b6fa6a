import { branded, type ContentPrint } from '../brand.ts';
import type { Scenario } from '../lab/scenario.ts';
import type { Check, Item, Proof } from './item.ts';
import { worth } from './score.ts';

/** What a page must know of a check to say how an attempt at it stands now: made at build time, holds no key. */
export type CheckPrints = {
  readonly id: string;
  readonly print: string;
  readonly passAt: number;
  /** How many of the items an attempt asks, where it does not ask all. */
  readonly draws?: number;
  readonly items: readonly { readonly id: string; readonly print: string; readonly worth: number }[];
};

/**
 * A fingerprint of what progress depends on: ids, keys, and the values and conditions of proofs, never wording.
 * Equal prints mean that an earlier answer or run still stands.
 */
export function contentPrint(content: Item | Check | Scenario): ContentPrint {
  return branded<ContentPrint>(hash(canonical(essence(content))));
}

/** A print of anything made of plain values. */
export function printOf(value: unknown): string {
  return hash(canonical(value));
}

/** The prints of a check and of all items that it may ask. */
export function checkPrints(check: Check, items: readonly Item[]): CheckPrints {
  const prints = items.map((item) => ({ id: item.id, print: contentPrint(item), worth: worth(item) }));
  const draws = check.draw === undefined ? {} : { draws: check.draw.count };
  return { id: check.id, print: contentPrint(check), passAt: check.passAt, ...draws, items: prints };
}

function essence(content: Item | Check | Scenario): unknown {
  if ('interaction' in content) return itemEssence(content);
  if ('estate' in content) {
    const { id, estate, seed, objectives, invariants } = content;
    const parts = [...objectives, ...invariants].map((part) => ({ id: part.id, condition: part.condition }));
    return { id, estate, seed, parts };
  }
  const { id, items, passAt, draw } = content;
  return { id, items, passAt, draw };
}

function itemEssence(item: Item): unknown {
  const proof = proofEssence(item.proof);
  switch (item.interaction) {
    case 'choice':
      return {
        id: item.id,
        key: [...item.key].sort(),
        multiple: item.multiple === true,
        options: ids(item.options),
        proof,
      };
    case 'order':
      return {
        id: item.id,
        before: item.before.map((pair) => pair.join('<')).sort(),
        options: ids(item.options),
        does: item.options.map(({ id, do: commands }) => ({ id, commands })).sort((a, b) => (a.id < b.id ? -1 : 1)),
        proof,
      };
    case 'match':
      return {
        id: item.id,
        key: item.key.map((pair) => pair.join('=')).sort(),
        sources: ids(item.sources),
        targets: ids(item.targets),
        proof,
      };
  }
}

/** A source that was read again, or has moved, changes no key. */
function proofEssence(proof: Proof): unknown {
  return proof.kind === 'source' ? { kind: 'source' } : proof;
}

function ids(options: readonly { readonly id: string }[]): readonly string[] {
  return options.map((option) => option.id).sort();
}

/** JSON with sorted keys, so that the order in which an author writes fields is no change. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}

/** 64 bits as 16 hex digits (two 32-bit lanes, as in cyrb53): enough to tell versions apart, no lock. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(b) + hex(a);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
