/** The line with which Intune runs CCMSETUP: what it must have, and how it is read. */
import type { State } from '../../estate.ts';
import type { SiteVersion } from '../../words.ts';
import { has, isAtLeast } from '../site/versions.ts';
import type { LineProblem } from './words.ts';

/** Rule `install-line-limit`. */
const longestLine = 1024;

type InstallLine = {
  /** By name in capitals. */
  readonly properties: ReadonlyMap<string, string>;
  /** In small letters and without what follows a colon: `/nocrlcheck`, `/mp`. */
  readonly switches: ReadonlySet<string>;
};

/** The line that Intune runs now: the one that was set, or else as the console shows it once there is a gateway. */
export function lineOf({ rooms, settings, spec: { tenant, site } }: State): string | undefined {
  return rooms.client.line ?? (settings.cmg.is === 'none' ? undefined : shownLine(tenant.name, site.code));
}

/** The line as the Enablement tab shows it: nothing but what is required today. */
export function shownLine(tenant: string, siteCode: string): string {
  return `CCMSETUPCMD="CCMHOSTNAME=cmg.${tenant}.com/CCM_Proxy_MutualAuth/72057594037927941 SMSSITECODE=${siteCode}"`;
}

/** What the line says; `undefined` where its quotation marks do not close, or are not straight. */
export function readLine(line: string): InstallLine | undefined {
  const inner = /^\s*CCMSETUPCMD="([^"]*)"\s*$/i.exec(line)?.[1];
  if (inner === undefined || /[“”„]/.test(line)) return undefined;
  const words = inner.split(/\s+/).filter((word) => word !== '');
  const properties = words
    .filter((word) => !word.startsWith('/') && word.includes('='))
    .map((word): [string, string] => [
      word.slice(0, word.indexOf('=')).toUpperCase(),
      word.slice(word.indexOf('=') + 1),
    ]);
  const switches = words.filter((word) => word.startsWith('/')).map((word) => word.toLowerCase().replace(/:.*$/, ''));
  return { properties: new Map(properties.filter(([, value]) => value !== '')), switches: new Set(switches) };
}

/** Rule `install-line-required`: two properties since 1810, more on an older site. */
function requiredProperties(version: SiteVersion): readonly string[] {
  const always = ['CCMHOSTNAME', 'SMSSITECODE'];
  if (has(version, 'shortCommandLine')) return always;
  const since1806 = [...always, 'AADCLIENTAPPID', 'AADRESOURCEURI'];
  return isAtLeast(version, '1806') ? since1806 : [...since1806, 'AADTENANTID', 'SMSMP'];
}

/** What keeps the line from being used at all. */
export function problemOf(line: string, siteCode: string, version: SiteVersion): LineProblem | undefined {
  if (line.length > longestLine) return 'lineTooLong';
  if (!/^\s*CCMSETUPCMD=/i.test(line)) return 'propertyMissing';
  const read = readLine(line);
  if (!read) return 'brokenQuotes';
  const { properties } = read;
  if (requiredProperties(version).some((name) => !properties.has(name))) return 'propertyMissing';
  return properties.get('SMSSITECODE')?.toUpperCase() === siteCode.toUpperCase() ? undefined : 'siteCodeWrong';
}
