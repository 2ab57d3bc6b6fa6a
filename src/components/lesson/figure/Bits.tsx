import { useMemo, useState } from 'preact/hooks';
import type { Command, Workload } from '../../../lib/simulator/model.ts';
import { positionLabels, workloadLabels, workloadShortLabels } from '../../../lib/view/labels.ts';
import { Because } from './Because.tsx';
import { type Bit, bitsOf, hexOf, moveOf, type SiteValue, sayMoved, siteValues, sumOf } from './bits.ts';
import { Frame } from './Frame.tsx';
import { fixedSaid } from './fixed-said.ts';
import type { PropsOf } from './kind.ts';
import { positionOf } from './run.ts';
import { useBecause } from './use-because.ts';

const hint =
  'Press a bit to move its workload: the PC then downloads policy. Press a value to ask why. Microsoft documents the bits 2, 4 and 16; the others were found by practitioners.';

/** The capabilities value of one PC in bits, on one site or on several of other versions, toggled by moving workloads. */
export function Bits({ figure, estates }: PropsOf<'bits'>) {
  const { device, title, caption } = figure;
  const [moves, setMoves] = useState<readonly Command[]>([]);
  const [says, setSays] = useState('');
  const sites = useMemo(() => siteValues(figure, estates, moves), [figure, estates, moves]);
  const bits = bitsOf(sites);
  const because = useBecause();

  function press(site: SiteValue, workload: Workload): void {
    const fixed = fixedSaid(site.estate, workload);
    if (fixed !== undefined) return setSays(`${workloadLabels[workload]} was not moved. ${fixed}`);
    const made = [...moves, moveOf(site, workload)];
    const after = siteValues(figure, estates, made);
    because.forget();
    setMoves(made);
    const moved = after[sites.indexOf(site)] ?? site;
    const to = positionLabels[positionOf(moved.estate, workload)];
    setSays(`${workloadLabels[workload]} is set to ${to}. ${sayMoved(sites, after)}`);
  }
  return (
    <Frame
      title={title}
      caption={caption}
      hint={hint}
      says={says}
      head={
        <div class="clock">
          <button
            type="button"
            class="btn ghost s"
            aria-disabled={moves.length === 0}
            onClick={() => {
              if (moves.length === 0) return;
              because.forget();
              setMoves([]);
              setSays('Back at the beginning.');
            }}
          >
            Reset
          </button>
        </div>
      }
    >
      <div class="scroll bits">
        <table>
          <caption class="vh">
            {title}: {device}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="num">
                Bit
              </th>
              <th scope="col">Stands for</th>
              {sites.map((site) => (
                <th scope="col" key={site.label} class="site-value">
                  {site.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(bits).map(({ weights, bit }) => (
              <tr key={weights}>
                <th scope="row" class="num mono">
                  {weights}
                </th>
                <td class={bit.of === 'nobody' ? 'muted' : undefined}>{namesOfBit[bit.of]}</td>
                {sites.map((site, place) => (
                  <td key={site.label}>
                    <Box bit={bit} site={site} isSet={bit.isSet[place]} onPress={press} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td />
              <th scope="row">Value on {device}</th>
              {sites.map((site) => (
                <td key={site.label} class="mono">
                  {site.value === 0 ? (
                    'no policy yet'
                  ) : (
                    <>
                      <button
                        type="button"
                        class="answer"
                        aria-pressed={because.asked === site}
                        onClick={({ currentTarget }) => because.ask(site, currentTarget)}
                      >
                        <b>{site.value}</b>
                      </button>{' '}
                      {hexOf(site.value)} <small>{sumOf(site)}</small>
                    </>
                  )}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <Because of={because} />
    </Frame>
  );
}

const namesOfBit: { readonly [of in Bit['of']]: string } = {
  ...workloadShortLabels,
  base: 'Co-management',
  nobody: 'Never set',
};

/** Bits that follow one another and are nobody’s share a row. */
function rowsOf(bits: readonly Bit[]): readonly { readonly weights: string; readonly bit: Bit }[] {
  return bits.flatMap((bit, place) => {
    if (bit.of !== 'nobody') return { weights: String(bit.weight), bit };
    if (bits[place - 1]?.of === 'nobody') return [];
    const last = bits.slice(place).findIndex(({ of }) => of !== 'nobody');
    const lowest = bits[place + last - 1] ?? bit;
    return { weights: lowest === bit ? String(bit.weight) : `${bit.weight}–${lowest.weight}`, bit };
  });
}

type BoxProps = {
  readonly bit: Bit;
  readonly site: SiteValue;
  readonly isSet: boolean | undefined;
  readonly onPress: (site: SiteValue, workload: Workload) => void;
};

/** One bit of one site. What is not a workload’s cannot be pressed; a fixed one keeps its tab stop and says why. */
function Box({ bit: { of, weight }, site, isSet, onPress }: BoxProps) {
  if (isSet === undefined)
    return (
      <span class="bit unused">
        <span class="vh">not used</span>
      </span>
    );
  const digit = isSet ? 1 : 0;
  if (of === 'base' || of === 'nobody') return <span class="bit base">{digit}</span>;
  const isFixed = fixedSaid(site.estate, of) !== undefined;
  return (
    <button
      type="button"
      class={isSet ? 'bit set' : 'bit'}
      aria-pressed={isSet}
      aria-disabled={isFixed}
      aria-label={`${site.label}, bit ${weight}, ${workloadLabels[of]}: ${digit}`}
      onClick={() => onPress(site, of)}
    >
      {digit}
    </button>
  );
}
