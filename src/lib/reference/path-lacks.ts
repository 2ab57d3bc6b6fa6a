/** What a device may lack on its way into co-management: what supplies it, in the order in which one thing needs another. */
import type { Situation } from './path-guide.ts';

export type PathNumber = 1 | 2;
export type Lack = {
  readonly id: string;
  /** The paths on which it can be wanting. */
  readonly of: readonly PathNumber[];
  /** The same device with it; the same situation where it is there, or cannot be had. */
  readonly supply: (situation: Situation) => Situation;
  readonly title: string;
  readonly how: string;
  /** Where the course teaches it. */
  readonly lesson: string;
  /** What to ask where it is wanting, to hear what it is for; nothing where the way begins with it. */
  readonly ask?: 'eligibility' | 'joinState' | 'siteConnection' | 'provisioningError';
};

const isLoose = ({ join }: Situation) => join === 'notJoined' || join === 'registered';

export const lacks = [
  {
    id: 'windows',
    of: [1, 2],
    supply: (it) => (it.platform === 'olderWindows' ? { ...it, platform: 'windows11' } : it),
    title: 'A supported Windows',
    how: 'Upgrade it. Enrolment needs 1709 at the least, the device token 1803, and support has ended for all of Windows 10.',
    lesson: 'windows-and-platforms',
    ask: 'eligibility',
  },
  {
    id: 'premium',
    of: [1, 2],
    supply: (it) => (it.premium ? it : { ...it, premium: true }),
    title: 'Microsoft Entra ID P1',
    how: 'Buy and assign it: automatic enrolment depends on it.',
    lesson: 'licences-and-roles',
    ask: 'eligibility',
  },
  {
    id: 'intune-licence',
    of: [2],
    supply: (it) => (it.licensed ? it : { ...it, licensed: true }),
    title: 'An Intune licence for the user',
    how: 'Assign a full licence. The one that comes with Configuration Manager enrols existing clients only.',
    lesson: 'licences-and-roles',
    ask: 'provisioningError',
  },
  {
    id: 'domain',
    of: [1],
    supply: (it) => (isLoose(it) ? { ...it, join: 'domainJoined' } : it),
    title: 'A join to the domain',
    how: 'Join the PC to the domain, so that it can be hybrid joined. Being registered is not enough.',
    lesson: 'two-paths',
    ask: 'joinState',
  },
  {
    id: 'inside',
    of: [1],
    supply: (it) => (it.place === 'internet' ? { ...it, place: 'intranet' } : it),
    title: 'A way to the domain and the site',
    how: 'Bring the PC inside, or through a VPN. For one that is joined already, a cloud management gateway does as well.',
    lesson: 'two-paths',
    ask: 'siteConnection',
  },
  {
    id: 'synchronised',
    of: [1],
    supply: (it) => (it.synced ? it : { ...it, synced: true }),
    title: 'Hybrid join, with its computer account synchronised',
    how: 'Configure hybrid join in Microsoft Entra Connect, and synchronise the organizational unit of the computer.',
    lesson: 'two-paths',
    ask: 'joinState',
  },
  {
    id: 'client',
    of: [1],
    supply: (it) => (it.client ? it : { ...it, client: true }),
    title: 'The Configuration Manager client',
    how: 'Install it from the site, as on any PC that is inside.',
    lesson: 'two-paths',
    ask: 'eligibility',
  },
  {
    id: 'gateway',
    of: [1, 2],
    supply: (it) => (it.gateway ? it : { ...it, gateway: true }),
    title: 'A cloud management gateway',
    how: 'Set it up, with enhanced HTTP or HTTPS at the management point.',
    lesson: 'internet-devices',
    ask: 'provisioningError',
  },
  {
    id: 'fresh',
    of: [2],
    supply: (it) => (it.join === 'entraJoined' || it.join === 'notJoined' ? it : { ...it, join: 'notJoined' }),
    title: 'A fresh start',
    how: 'Reset the PC, so that it joins Microsoft Entra ID and enrols at its first start. It cannot do so from within a domain.',
    lesson: 'two-paths',
  },
] as const satisfies readonly Lack[];
export type LackId = (typeof lacks)[number]['id'];
