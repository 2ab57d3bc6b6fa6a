/** The questions of the path guide with their answers, and the cases that most estates have. */
import type { Situation } from './path-guide.ts';

export type Question = {
  readonly [K in keyof Situation]: {
    readonly of: K;
    readonly asks: string;
    readonly answers: readonly { readonly is: Situation[K]; readonly says: string }[];
  };
}[keyof Situation];

const yesNo = [
  { is: true, says: 'Yes' },
  { is: false, says: 'No' },
] as const;

export const questions: readonly Question[] = [
  {
    of: 'platform',
    asks: 'What does it run?',
    answers: [
      { is: 'windows11', says: 'Windows 11' },
      { is: 'windows10', says: 'Windows 10 22H2' },
      { is: 'olderWindows', says: 'Windows 10 before 1709' },
      { is: 'server', says: 'Windows Server' },
      { is: 'other', says: 'Something else' },
    ],
  },
  { of: 'client', asks: 'Has it the Configuration Manager client?', answers: yesNo },
  {
    of: 'join',
    asks: 'How is it joined?',
    answers: [
      { is: 'domainJoined', says: 'To the domain' },
      { is: 'hybridJoined', says: 'Hybrid joined' },
      { is: 'entraJoined', says: 'To Microsoft Entra ID' },
      { is: 'registered', says: 'Registered only' },
      { is: 'notJoined', says: 'Not at all, or new' },
    ],
  },
  {
    of: 'place',
    asks: 'Where is it?',
    answers: [
      { is: 'intranet', says: 'Inside, or on a VPN' },
      { is: 'internet', says: 'On the internet' },
    ],
  },
  { of: 'synced', asks: 'Is hybrid join configured, with its unit synchronised?', answers: yesNo },
  { of: 'premium', asks: 'Is there Microsoft Entra ID P1?', answers: yesNo },
  { of: 'licensed', asks: 'Has its user an Intune licence?', answers: yesNo },
  { of: 'gateway', asks: 'Is there a cloud management gateway?', answers: yesNo },
];

/** An office PC of today, which is nearly there. */
export const opening: Situation = {
  platform: 'windows11',
  client: true,
  join: 'domainJoined',
  place: 'intranet',
  synced: false,
  premium: true,
  licensed: false,
  gateway: false,
};

export const cases: readonly { readonly name: string; readonly situation: Situation }[] = [
  { name: 'An office PC of the domain with the client', situation: opening },
  { name: 'The same, at home, without a VPN', situation: { ...opening, place: 'internet' } },
  {
    name: 'A hybrid joined laptop at home, with the client',
    situation: { ...opening, join: 'hybridJoined', place: 'internet' },
  },
  {
    name: 'An Entra-joined laptop without the client',
    situation: { ...opening, client: false, licensed: true, join: 'entraJoined', place: 'internet' },
  },
  {
    name: 'A new PC in its box',
    situation: { ...opening, client: false, licensed: true, join: 'notJoined', place: 'internet' },
  },
  {
    name: 'A private PC that is only registered',
    situation: { ...opening, client: false, licensed: true, join: 'registered', place: 'internet' },
  },
  { name: 'A PC of the domain without the client', situation: { ...opening, client: false } },
  { name: 'A PC on Windows 10 1703', situation: { ...opening, platform: 'olderWindows' } },
  { name: 'A server', situation: { ...opening, platform: 'server' } },
];
