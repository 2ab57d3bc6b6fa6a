/** The advice of the path guide in words, with the simulator's own reasons. */
import { ask } from '../simulator/simulator.ts';
import { sayFact } from '../view/say-reasons.ts';
import { advise, device, runPath, runWithout, type Situation, type Way } from './path-guide.ts';
import { type Lack, type LackId, lacks, type PathNumber } from './path-lacks.ts';

export type SaidLack = Pick<Lack, 'id' | 'title' | 'how' | 'lesson'> & { readonly because: string };
export type SaidWay = {
  readonly path: PathNumber;
  readonly title: string;
  readonly missing: readonly SaidLack[];
  /** How much is missing, in small letters. */
  readonly count: string;
};
export type SaidAdvice = {
  /** The best way first; none where no path leads to co-management. */
  readonly ways: readonly SaidWay[];
  /** Why there is none. */
  readonly because: string;
  /** All of it in a sentence or two, to be read out. */
  readonly inShort: string;
};

export const pathTitles: { readonly [P in PathNumber]: string } = {
  1: 'Path 1, as an existing client',
  2: 'Path 2, as a new device from the internet',
};

/** Asks the simulator and puts it in words. */
export function adviseInWords(situation: Situation): SaidAdvice {
  const ways = advise(situation).map((way) => ({
    path: way.path,
    title: pathTitles[way.path],
    missing: way.missing.map((id) => sayLack(id, way, situation)),
    count: sayCount(way.missing.length),
  }));
  const [best] = ways;
  if (best) return { ways, because: '', inShort: `${best.title}: ${best.count}.` };
  const because = whyNoPath(situation);
  return { ways, because, inShort: `No path leads there. ${because}` };
}

function sayCount(missing: number): string {
  if (missing === 0) return 'nothing is missing';
  return missing === 1 ? 'one thing is missing' : `${missing} things are missing`;
}

function sayLack(id: LackId, way: Way, situation: Situation): SaidLack {
  const lack: Lack = lacks[lacks.findIndex((one) => one.id === id)] ?? lacks[0];
  const { title, how, lesson } = lack;
  return { id, title, how, lesson, because: lack.ask ? whyNeeded(lack.ask, way, id, situation) : '' };
}

/** What the simulator says of the device that has all but this. */
function whyNeeded(asked: NonNullable<Lack['ask']>, way: Way, id: LackId, situation: Situation): string {
  const estate = runWithout(way, id, situation);
  const texts = ask(estate, { ask: asked, device }).because.map(({ fact }) => sayFact(fact, estate));
  // How provisioning ended stands second, and what caused it last.
  const told = asked === 'provisioningError' ? [texts[1], texts.at(-1)] : texts.slice(0, 2);
  return [...new Set(told)].join(' ').replaceAll('PC-1', 'the PC').replace(/^the/, 'The').replaceAll('. the', '. The');
}

function whyNoPath(situation: Situation): string {
  const estate = runPath(1, situation);
  const [first] = ask(estate, { ask: 'eligibility', device }).because;
  const why = first ? sayFact(first.fact, estate).replace('PC-1', 'The device') : '';
  const instead: { readonly [P in Situation['platform']]?: string } = {
    server: 'Tenant attach can show it in Intune all the same.',
    other: 'Intune can manage it alone.',
  };
  return `${why} ${instead[situation.platform] ?? ''}`.trim();
}
