/** What people call things that carry another name on their page: each leads to the page where it stands. */
import type { Estate } from '../simulator/engine.ts';
import { seat } from './trees.ts';
import type { Found } from './view-model.ts';

type Word = Pick<Found, 'name' | 'about' | 'pane'>;

const words: readonly Word[] = [
  {
    name: 'WSUS and updates of the site (Enable software updates on clients)',
    about: 'Client settings in Configuration Manager',
    pane: { kind: 'settings', page: 'clientSettings' },
  },
  {
    name: 'Sign in as somebody else',
    about: 'Administrative users in Configuration Manager',
    pane: { kind: 'users', of: 'configMgr' },
  },
  {
    name: 'SCP: the service connection point object of hybrid join',
    about: 'Sign-in and synchronisation in Active Directory',
    pane: { kind: 'settings', page: 'identity' },
  },
  {
    name: 'SCP: the service connection point of the site',
    about: 'Site system roles in Configuration Manager',
    pane: { kind: 'settings', page: 'siteRoles' },
  },
  {
    name: 'MFA: multifactor authentication of users',
    about: 'Users in Entra ID',
    pane: { kind: 'users', of: 'entra' },
  },
  { name: 'Licences (licenses) of users', about: 'Users in Entra ID', pane: { kind: 'users', of: 'entra' } },
  {
    name: 'Compliance policy of Intune',
    about: 'Compliance policies in Intune',
    pane: { kind: 'shelf', shelf: 'intuneCompliance' },
  },
  {
    name: 'Compliance policy of Configuration Manager',
    about: 'Compliance settings in Configuration Manager',
    pane: { kind: 'shelf', shelf: 'configMgrCompliance' },
  },
];

/** The device’s own pages are shown of the first device there is. */
export function otherWords({ devices: [first] }: Estate): readonly Word[] {
  if (first === undefined) return words;
  return [
    ...words,
    { name: 'UseWUServer and WSUS in the registry', about: `Registry of ${first}`, pane: seat(first, 'status') },
    { name: 'Where Windows updates come from', about: `Software of ${first}`, pane: seat(first, 'software') },
  ];
}
