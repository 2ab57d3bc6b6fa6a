import { describe, expect, test } from 'vitest';
import { branded, type UserId } from '../../../../../src/lib/brand.ts';
import { namesOf } from '../../../../../src/lib/names-of.ts';
import type { EstateSpec } from '../../../../../src/lib/simulator/model.ts';
import { cmgFeatures } from '../../../../../src/lib/simulator/rules/client/words.ts';
import { start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, pc, play, refusal, rulesOf, seed, site, value } from '../../estates.ts';
import { answers } from './internet.ts';

const roaming = { is: { network: 'internet' } } as const;
const working = { cmg: 'running' } as const;

describe('cmg-chain', () => {
  test.each<[NonNullable<EstateSpec['settings']>, string, string]>([
    [{}, 'ready', 'cmg'],
    [{ cmgConnectionPoint: 'missing' }, 'disconnected', 'none'],
    [{ cmgConnectionPoint: 'accountNotAdministrator' }, 'disconnected', 'none'],
    [{ cmgConnectionPoint: 'certificateUnusable' }, 'certificateRequired', 'none'],
    [{ cmgTraffic: 'notAllowed' }, 'notAnswering', 'none'],
    [{ managementPoint: 'http' }, 'notAnswering', 'none'],
    [{ managementPoint: 'https' }, 'ready', 'cmg'],
    [{ cmgCertificate: 'untrustedRoot' }, 'ready', 'none'],
    [{ cmgCertificate: 'crlUnreachable' }, 'ready', 'cmg'],
    [{ cmg: 'classic' }, 'ready', 'cmg'],
  ])('%o: the gateway is %s and the client’s way is %s', (settings, status, way) => {
    const estate = start(site([pc('PC', roaming)], { settings: { ...working, ...settings } }), seed);
    expect(value(estate, { ask: 'cmgStatus' })).toBe(status);
    expect(answers(estate, 'siteConnection', 'PC')).toEqual([way]);
    expect(rulesOf(estate, { ask: 'cmgStatus' })).toContain('cmg-chain');
  });
  test('what is mended at the console reaches the client at once', () => {
    const broken = { ...working, cmgConnectionPoint: 'accountNotAdministrator' } as const;
    const estate = start(site([pc('PC', roaming)], { settings: broken }), seed);
    const mended = play(estate, { kind: 'configure', setting: 'cmgConnectionPoint', to: 'working' });
    expect(answers(mended, 'siteConnection', 'PC')).toEqual(['cmg']);
  });
  test('from 2603 on the management point has to reach Microsoft Entra ID itself, except for a PKI certificate', () => {
    const certified = pc('PKI', { is: { network: 'internet', clientCertificate: 'pki' } });
    const settings = { ...working, managementPointInternet: 'blocked' } as const;
    const ways = (['2509', '2603'] as const).map((version) =>
      answers(start(site([pc('PC', roaming), certified], { version, settings }), seed), 'siteConnection', 'PC', 'PKI'),
    );
    expect(ways).toEqual([
      ['cmg', 'cmg'],
      ['none', 'cmg'],
    ]);
  });
});

describe('cmg-features', () => {
  const estate = start(site([pc('PC', roaming)], { settings: working }), seed);
  test.each(namesOf(cmgFeatures))('%s', (feature) => {
    const asked = { ask: 'worksThroughCmg', feature, device: device('PC') } as const;
    expect(value(estate, asked)).toBe(cmgFeatures[feature]);
    expect(rulesOf(estate, asked)).toContain('cmg-features');
    const believed = start(site([pc('PC', roaming)], { settings: working }), seed, { belief: 'cmgCarriesEverything' });
    expect(value(believed, asked)).toBe(true);
  });
  test('ten of them are not carried, and nothing is without a gateway', () => {
    expect(namesOf(cmgFeatures).filter((feature) => !cmgFeatures[feature])).toHaveLength(10);
    const none = start(site([pc('PC')]), seed);
    expect(value(none, { ask: 'worksThroughCmg', feature: 'policy', device: device('PC') })).toBe(false);
  });
  test('software for users needs a device that Microsoft Entra ID knows', () => {
    const unknown = start(site([pc('PC', { ...roaming, join: 'domainJoined' })], { settings: working }), seed);
    const works = (feature: 'userTargetedSoftware' | 'deviceTargetedSoftware') =>
      value(unknown, { ask: 'worksThroughCmg', feature, device: device('PC') });
    expect([works('userTargetedSoftware'), works('deviceTargetedSoftware')]).toEqual([false, true]);
  });
});

describe('cmg-order', () => {
  const user = branded<UserId>('admin');
  const nothing = { azureServices: 'notOnboarded', cmgConnectionPoint: 'missing' } as const;
  const owner = { id: user, subscriptionRole: 'owner' } as const;
  const onboard = { kind: 'configure', setting: 'azureServices', to: 'onboarded' } as const;
  const build = { kind: 'configure', setting: 'cmg', to: 'running' } as const;
  const connect = { kind: 'configure', setting: 'cmgConnectionPoint', to: 'working' } as const;

  test('Azure Services, then the gateway, then its connection point', () => {
    const estate = start(site([pc('PC')], { settings: nothing }), seed);
    expect(refusal(estate, build)).toEqual({ kind: 'azureServicesMissing' });
    expect(refusal(estate, connect)).toEqual({ kind: 'connectionPointNeedsCmg' });
    expect(value(play(estate, onboard, build, connect), { ask: 'cmgStatus' })).toBe('ready');
  });
  test('the apps need a Global Administrator, the gateway an owner of the subscription', () => {
    const users = [owner];
    const estate = start(site([pc('PC')], { settings: nothing, users, operator: user }), seed);
    expect(refusal(estate, onboard)).toEqual({ kind: 'azureAppsNeedGlobalAdministrator', operator: user });
    const onboarded = start(site([pc('PC')], { users, operator: user }), seed);
    expect(refusal(onboarded, build)).toBeUndefined();
    const another = start(site([pc('PC')], { users: [{ id: user }], operator: user }), seed);
    expect(refusal(another, build)).toEqual({ kind: 'subscriptionRoleMissing', operator: user });
  });
  test('the classic deployment is gone from 2203 on', () => {
    const classic = { kind: 'configure', setting: 'cmg', to: 'classic' } as const;
    const refused = (version: '2111' | '2203') => refusal(start(site([pc('PC')], { version }), seed), classic);
    expect([refused('2111'), refused('2203')]).toEqual([undefined, { kind: 'classicCmgGone', version: '2203' }]);
  });
});
