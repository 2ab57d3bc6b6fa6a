import { describe, expect, test } from 'vitest';
import { problemOf, shownLine } from '../../../../../src/lib/simulator/rules/client/install-line.ts';
import type { LineProblem } from '../../../../../src/lib/simulator/rules/client/words.ts';
import { ask, start } from '../../../../../src/lib/simulator/simulator.ts';
import { device, eventsOf, pc, play, refusal, rulesOf, seed, site, value, wait } from '../../estates.ts';
import { answers, install, laptop, line, setLine } from './internet.ts';

const PC = device('PC');
const working = { cmg: 'running' } as const;
const configure = (setting: 'cmgCertificate' | 'azureServices' | 'managementPoint' | 'cmgTraffic', to: string) =>
  ({ kind: 'configure', setting, to }) as const;

function problem(text: string): LineProblem | undefined {
  return problemOf(text, 'TST', '2603');
}

test('install-line-shown: the Enablement tab shows the line where there is a gateway, and CCMSETUP needs one', () => {
  const none = start(site([laptop('PC')]), seed);
  const some = start(site([laptop('PC')], { settings: working }), seed);
  expect([none, some].map((estate) => value(estate, { ask: 'installLineShown' }))).toEqual([false, true]);
  expect(answers(play(none, install('PC')), 'setupResult', 'PC')).toEqual(['noLine']);
  expect(value(some, { ask: 'installLineLength' })).toBe(shownLine('fabrikam', 'TST').length);
  expect(problem(shownLine('fabrikam', 'TST'))).toBeUndefined();
});

describe('install-line-required', () => {
  const host = 'CCMHOSTNAME=cmg.fabrikam.com/CCM_Proxy_MutualAuth/1';
  test.each<[string, LineProblem | undefined]>([
    [`${host} SMSSITECODE=TST`, undefined],
    [`/NoCRLCheck ${host} SMSSiteCode=tst SMSMP=https://mp.fabrikam.com`, undefined],
    [host, 'propertyMissing'],
    ['SMSSITECODE=TST', 'propertyMissing'],
    [`${host} SMSSITECODE=`, 'propertyMissing'],
    [`${host} SMSSITECODE=PS1`, 'siteCodeWrong'],
  ])('%s: %s', (inner, expected) => {
    expect(problem(`CCMSETUPCMD="${inner}"`)).toBe(expected);
  });
  test('without CCMSETUPCMD Windows Installer hands nothing on', () => {
    expect(problem(`${host} SMSSITECODE=TST`)).toBe('propertyMissing');
  });
  test('sites before 1810 need the Microsoft Entra apps, before 1806 tenant and management point too', () => {
    const apps = 'AADCLIENTAPPID=1 AADRESOURCEURI=https://ConfigMgrService ';
    const tenant = 'AADTENANTID=2 SMSMP=https://mp.fabrikam.com ';
    const needed = (['1710', '1802', '1806', '1810', '2603'] as const).map((version) =>
      ['', apps, apps + tenant].findIndex((more) => problemOf(line(more), 'TST', version) === undefined),
    );
    expect(needed).toEqual([2, 2, 1, 0, 0]);
  });
});

test('install-line-limit: 1,024 characters are taken, one more is not', () => {
  const filled = (length: number) => line(`/logon:${'x'.repeat(length - line().length - 8)} `);
  expect([filled(1024).length, problem(filled(1024))]).toEqual([1024, undefined]);
  expect([filled(1025).length, problem(filled(1025))]).toEqual([1025, 'lineTooLong']);
  const estate = play(start(site([laptop('PC')], { settings: working }), seed), setLine(filled(1025)), install('PC'));
  expect(answers(play(estate, wait(60)), 'clientStanding', 'PC')).toEqual(['none']);
  expect(rulesOf(estate, { ask: 'setupResult', device: PC })).toContain('install-line-limit');
});

test('install-line-quotes: marks that do not close, or are curly, end in 1639', () => {
  expect(problem(line().slice(0, -1))).toBe('brokenQuotes');
  expect(problem(line().replaceAll('"', '”'))).toBe('brokenQuotes');
  expect(problem(line())).toBeUndefined();
  const settings = working;
  const broken = start(site([laptop('PC')], { settings, installLine: line().slice(0, -1) }), seed);
  expect(answers(play(broken, install('PC')), 'setupResult', 'PC')).toEqual(['brokenQuotes']);
  const cure = { kind: 'setInstallLine', line: shownLine('fabrikam', 'TST') };
  expect(ask(broken, { ask: 'installLineProblem' }).changes.map((way) => way.do)).toContainEqual(cure);
});

describe('cmg-certificate-setup', () => {
  test('an unknown root and an unreachable revocation list stop CCMSETUP, which tries again every 10 minutes', () => {
    for (const [cmgCertificate, error] of [
      ['untrustedRoot', 'rootNotTrusted'],
      ['crlUnreachable', 'revocationUnknown'],
    ] as const) {
      const spec = site([laptop('PC')], { settings: { ...working, cmgCertificate } });
      const failed = play(start(spec, seed), install('PC'), wait(15));
      expect(answers(failed, 'setupResult', 'PC')).toEqual([error]);
      const mended = play(failed, configure('cmgCertificate', 'trusted'));
      expect(answers(play(mended, wait(4)), 'clientStanding', 'PC')).toEqual(['none']);
      expect(answers(play(mended, wait(5)), 'clientStanding', 'PC')).toEqual(['registered']);
    }
  });
  test('/NoCRLCheck helps against the second alone', () => {
    const result = (cmgCertificate: 'untrustedRoot' | 'crlUnreachable') => {
      const spec = site([laptop('PC')], {
        settings: { ...working, cmgCertificate },
        installLine: line('/NoCRLCheck '),
      });
      return answers(play(start(spec, seed), install('PC'), wait(10)), 'setupResult', 'PC')[0];
    };
    expect([result('untrustedRoot'), result('crlUnreachable')]).toEqual(['rootNotTrusted', 'succeeded']);
  });
  test('one error is one line of the log, however often it is met', () => {
    const spec = site([laptop('PC')], { settings: { ...working, cmgCertificate: 'untrustedRoot' } });
    const events = eventsOf(play(start(spec, seed), install('PC'), wait(7 * 24 * 60)));
    expect(events.filter(({ kind }) => kind === 'clientInstallFailed')).toHaveLength(1);
  });
});

test('setup-not-rerun: a waiting installation keeps its line; a refused one is run again at the next check-in', () => {
  const settings = { ...working, cmgCertificate: 'crlUnreachable' } as const;
  const waiting = play(start(site([laptop('PC')], { settings }), seed), install('PC'), wait(10));
  const changed = play(waiting, setLine(line('/NoCRLCheck ')), wait(24 * 60));
  expect(answers(changed, 'setupResult', 'PC')).toEqual(['revocationUnknown']);
  expect(answers(play(changed, install('PC'), wait(10)), 'setupResult', 'PC')).toEqual(['succeeded']);
  const installLine = line().slice(0, -1);
  const refused = play(start(site([laptop('PC')], { settings: working, installLine }), seed), install('PC'));
  const again = play(refused, setLine(line()), wait(8 * 60 + 10));
  expect(answers(again, 'clientStanding', 'PC')).toEqual(['registered']);
});

test('client-push-intranet: push for the domain on the intranet, Intune for what is enrolled, nothing for the rest', () => {
  const bare = { client: false, enrolled: false } as const;
  const estate = start(
    site([
      pc('DOMAIN', { ...bare, join: 'domainJoined' }),
      pc('HOME', { ...bare, join: 'domainJoined', is: { network: 'internet' } }),
      pc('STRAY', { ...bare, join: 'notJoined' }),
      laptop('CLOUD'),
      pc('PHONE', { client: false, windows: 'iOS', join: 'registered' }),
      pc('PC'),
    ]),
    seed,
  );
  const refused = (id: string) => refusal(estate, install(id))?.kind;
  expect(['DOMAIN', 'HOME', 'STRAY', 'CLOUD', 'PHONE', 'PC'].map(refused)).toEqual([
    undefined,
    'noWayToInstall',
    'noWayToInstall',
    undefined,
    'noWayToInstall',
    'clientPresent',
  ]);
  const pushed = play(estate, install('DOMAIN'), install('CLOUD'), wait(10));
  expect(answers(pushed, 'setupResult', 'DOMAIN', 'CLOUD')).toEqual(['succeeded', 'noLine']);
});

describe('client-registration', () => {
  const standing = (settings: NonNullable<Parameters<typeof site>[1]>['settings'], over = {}) => {
    const spec = site([laptop('PC', over)], { settings: { ...working, ...settings } });
    return answers(play(start(spec, seed), install('PC'), wait(30)), 'clientStanding', 'PC')[0];
  };
  test('a token of Microsoft Entra ID needs the site to be onboarded, a PKI certificate does not', () => {
    expect(standing({})).toBe('registered');
    expect(standing({ azureServices: 'notOnboarded' })).toBe('none');
    const pki = { is: { network: 'internet', clientCertificate: 'pki' } } as const;
    expect(standing({ azureServices: 'notOnboarded' }, pki)).toBe('registered');
    const spec = site([laptop('PC')], { settings: { ...working, azureServices: 'notOnboarded' } });
    const failed = play(start(spec, seed), install('PC'), wait(10));
    expect(answers(failed, 'setupResult', 'PC')).toEqual(['noToken']);
  });
  test('plain HTTP takes members of the domain alone, HTTPS those with a token or certificate', () => {
    const registered = (managementPoint: 'http' | 'https' | 'enhancedHttp', join: 'domainJoined' | 'hybridJoined') => {
      const spec = site([pc('PC', { join, client: false, enrolled: false })], { settings: { managementPoint } });
      return answers(play(start(spec, seed), install('PC'), wait(30)), 'clientStanding', 'PC')[0];
    };
    expect([registered('http', 'domainJoined'), registered('enhancedHttp', 'domainJoined')]).toEqual([
      'registered',
      'registered',
    ]);
    expect([registered('https', 'domainJoined'), registered('https', 'hybridJoined')]).toEqual([
      'installed',
      'registered',
    ]);
  });
  test('an installed client registers as soon as its management point takes it', () => {
    const spec = site([pc('PC', { join: 'domainJoined', client: false, enrolled: false })], {
      settings: { managementPoint: 'https' },
    });
    const installed = play(start(spec, seed), install('PC'), wait(60));
    expect(rulesOf(installed, { ask: 'clientStanding', device: PC })).toContain('client-registration');
    expect(installed.device(PC)?.client).toBe(false);
    const mended = play(installed, configure('managementPoint', 'enhancedHttp'), wait(40));
    expect(answers(mended, 'clientStanding', 'PC')).toEqual(['registered']);
    expect(eventsOf(mended).map(({ kind }) => kind)).toContain('clientRegistered');
  });
});
