import type { Seed } from '../brand.ts';

/**
 * A draw: a whole number in `[0, below)` that depends on nothing but its arguments, so a command changes nothing for a
 * device that it does not concern. `purpose` keeps draws of one device apart.
 */
export function draw(seed: Seed, device: number, purpose: number, below: number): number {
  let h = mix(seed ^ 0x9e3779b9);
  h = mix(h ^ Math.imul(device + 1, 0x85ebca6b));
  h = mix(h ^ Math.imul(purpose + 1, 0xc2b2ae35));
  return h % below;
}

/** One round of avalanche over 32 bits (the finaliser of MurmurHash3); unsigned. */
export function mix(value: number): number {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A name as a number to draw with: a device keeps its draws when others are added before it (FNV-1a, 32 bits). */
export function numberOf(name: string): number {
  let h = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) h = Math.imul(h ^ name.charCodeAt(index), 0x01000193);
  return h >>> 0;
}
