/** Which console keeps which property of a user, and where in it. */
import { namesOf } from '../../names-of.ts';
import { type UserProperty, userProperties } from '../../simulator/model.ts';
import { userPropertyLabels } from '../say/rooms.ts';
import type { Choice, UserPages } from '../view-model.ts';

type Page = { readonly path: string; readonly title: string };

/** Paths as the consoles have them in November 2026. */
export const userPages: { readonly [P in UserPages]: Page } = {
  entra: { path: 'Entra ID › Users › All users', title: 'Users' },
  intune: { path: 'Tenant administration › Roles › All roles', title: 'Roles' },
  configMgr: { path: 'Administration › Security › Administrative Users', title: 'Administrative users' },
  directory: { path: 'Active Directory Users and Computers › Users', title: 'Users' },
  azure: { path: 'Azure › Subscriptions › Access control (IAM)', title: 'Subscription' },
};

const pageOfProperty: { readonly [P in UserProperty]: UserPages } = {
  licence: 'entra',
  entraLicence: 'entra',
  mfa: 'entra',
  entraRole: 'entra',
  intuneRole: 'intune',
  configMgrRole: 'configMgr',
  configMgrScope: 'configMgr',
  discovered: 'configMgr',
  upnSuffix: 'directory',
  synced: 'directory',
  enterpriseAdmin: 'directory',
  adFsAdmin: 'directory',
  subscriptionRole: 'azure',
};

export function pageOf(property: UserProperty): UserPages {
  return pageOfProperty[property];
}

export function propertiesOf(page: UserPages): readonly UserProperty[] {
  return namesOf(userProperties).filter((property) => pageOfProperty[property] === page);
}

export function propertyLabel(property: UserProperty): string {
  return userPropertyLabels[property].label;
}

export function valueLabel(property: UserProperty, value: string): string {
  return userPropertyLabels[property].values[value] ?? value;
}

export function valueChoices(property: UserProperty): readonly Choice[] {
  return userProperties[property].map((value) => ({ value, label: valueLabel(property, value) }));
}
