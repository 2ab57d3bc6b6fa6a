/** The proofs of labs as a table for a terminal, with what was left out and the dead ends below it. */
import type { LabProof } from '../lib/proof/prove-lab.ts';
import { inColumns } from './columns.ts';

const columns: readonly { readonly name: string; readonly of: (one: LabProof) => string | number }[] = [
  { name: 'lab', of: (one) => one.lab },
  { name: 'variant', of: (one) => one.variant || '–' },
  { name: 'solutions', of: (one) => one.solutions },
  { name: 'missteps', of: (one) => one.missteps },
  { name: 'objectives', of: (one) => one.objectives },
  { name: 'letters', of: (one) => one.letters },
  { name: 'depth', of: (one) => one.search?.depth ?? 'none' },
  { name: 'states', of: (one) => `${one.search?.states ?? 0}${one.search?.complete === false ? '+' : ''}` },
  { name: 'broken', of: (one) => one.search?.broken ?? 0 },
  { name: 'dead ends', of: (one) => one.search?.dead.count ?? 0 },
  { name: 'proofs', of: (one) => one.proofs },
  { name: 'failed', of: (one) => one.failed },
];
const textColumns = 2;

/** The table, then which searches were limited, what rests on weak grounds, and how the first dead ends are reached. */
export function sayTable(proofs: readonly LabProof[]): string {
  const rows = [columns.map(({ name }) => name), ...proofs.map((one) => columns.map(({ of }) => String(of(one))))];
  return [
    ...inColumns(rows, textColumns),
    ...proofs.flatMap(limitsOf),
    ...proofs.flatMap(weakOf),
    ...proofs.flatMap(deadEndsOf),
  ].join('\n');
}

function limitsOf(one: LabProof): readonly string[] {
  const { full, small } = one.devices;
  return [
    ...(small < full ? [`${nameOf(one)}: searched with ${small} of its ${full} devices.`] : []),
    ...(one.search?.complete === false ? [`${nameOf(one)}: the search met its limit of states.`] : []),
    ...(one.search === undefined ? [`${nameOf(one)}: the search did not run.`] : []),
  ];
}

function weakOf(one: LabProof): readonly string[] {
  return one.weak.map((said) => `${nameOf(one)}: ${said}.`);
}

function deadEndsOf(one: LabProof): readonly string[] {
  const more = (one.search?.dead.count ?? 0) - one.dead.length;
  return [
    ...one.dead.map((route) => `${nameOf(one)}: no solution gets there after: ${route}.`),
    ...(more > 0 ? [`${nameOf(one)}: and ${more} dead ends more.`] : []),
  ];
}

function nameOf({ lab, variant }: LabProof): string {
  return variant === '' ? lab : `${lab}, ${variant}`;
}
