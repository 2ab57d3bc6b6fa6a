import { describe, expect, test } from 'vitest';
import { bitsOf, hexOf, moveOf, sayMoved, siteValues, sumOf } from '../../../../src/components/lesson/figure/bits.ts';
import type { FigureOf } from '../../../../src/components/lesson/figure/kind.ts';
import { branded } from '../../../../src/lib/brand.ts';
import type { Command } from '../../../../src/lib/simulator/model.ts';
import { common, specOf, toIntune } from './small-site.ts';

const side = (label: string, version: string) => ({
  label,
  estate: branded<typeof common.estate>(`three-${version}`),
  seed: common.seed,
  run: [],
});
const figure: FigureOf<'bits'> = {
  ...common,
  kind: 'bits',
  device: 'PC-02',
  label: '2603',
  others: [side('2309', '2309'), side('2107', '2107')],
};
const estates = [specOf('2603'), specOf('2309'), specOf('2107')];
const sites = (...moves: readonly Command[]) => siteValues(figure, estates, moves);
const values = (...moves: readonly Command[]) => sites(...moves).map(({ value }) => value);
const bit = (weight: number, ...moves: readonly Command[]) =>
  bitsOf(sites(...moves)).find((one) => one.weight === weight);

describe('the capabilities value', () => {
  test('has a base that depends on the version, and resource access in it from 2403 on', () => {
    expect(values()).toEqual([8197, 8193, 1]);
    expect(sites().map(sumOf)).toEqual(['8193 + 4', '', '']);
  });

  test('takes one number more for each workload that is moved, at once since policy is downloaded', () => {
    expect(values(toIntune('compliancePolicies'))).toEqual([8199, 8195, 3]);
    expect(values(toIntune('endpointProtection'))).toEqual([12325, 12321, 33]);
    const family = sites(toIntune('deviceConfiguration'));
    expect(family.map(({ value }) => value)).toEqual([12333, 12333, 45]);
    expect(family.map(sumOf)).toEqual(['8193 + 4 + 8 + 4128', '8193 + 4 + 8 + 4128', '1 + 4 + 8 + 32']);
  });

  test('is written in hex too', () => {
    expect(hexOf(8199)).toBe('0x2007');
  });
});

describe('its bits', () => {
  test('go from the highest to the lowest', () => {
    expect(bitsOf(sites()).map(({ weight }) => weight)).toEqual([
      8192, 4096, 2048, 1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1,
    ]);
  });

  test('have owners: base and Endpoint Protection two each since 2111, some nobody', () => {
    expect(bit(8192)).toEqual({ weight: 8192, of: 'base', isSet: [true, true, undefined] });
    expect(bit(1)).toEqual({ weight: 1, of: 'base', isSet: [true, true, true] });
    expect(bit(512)).toEqual({ weight: 512, of: 'nobody', isSet: [undefined, undefined, undefined] });
    const moved = toIntune('endpointProtection');
    expect(bit(4096, moved)).toEqual({ weight: 4096, of: 'endpointProtection', isSet: [true, true, undefined] });
    expect(bit(32, moved)).toEqual({ weight: 32, of: 'endpointProtection', isSet: [true, true, true] });
  });
});

describe('a pressed bit', () => {
  const [first] = sites();
  const [moved] = sites(toIntune('clientApps'));

  test('moves its workload to the other side', () => {
    expect(first && moveOf(first, 'clientApps')).toMatchObject({ to: 'intune' });
    expect(moved && moveOf(moved, 'clientApps')).toMatchObject({ to: 'configMgr' });
  });

  test('is told with what has become of each value', () => {
    const dragged = sites(toIntune('deviceConfiguration'));
    const both = sites(toIntune('deviceConfiguration'), toIntune('endpointProtection'));
    expect(sayMoved(sites(), dragged)).toBe('2603: 8197, now 12333. 2309: 8193, now 12333. 2107: 1, now 45.');
    expect(sayMoved(dragged, both)).toBe('2603: still 12333. 2309: still 12333. 2107: still 45.');
  });
});
