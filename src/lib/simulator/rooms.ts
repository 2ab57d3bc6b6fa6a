/**
 * The rooms of the simulator, each one topic with its rules, in the order in which they take part in what happens:
 * who a device is comes before what it gets, and what it gets before the verdict on it.
 */
import type { DueColumn } from './due.ts';
import type { Draft, State } from './estate.ts';
import type { Command, EstateSpec, Rejection, SimEvent } from './model.ts';
import { actions, startActions } from './rules/actions/actions.ts';
import { client, startClient } from './rules/client/client.ts';
import { compliance, startCompliance } from './rules/compliance/compliance.ts';
import { directory, startDirectory } from './rules/directory/directory.ts';
import { enrollment, startEnrollment } from './rules/enrollment/enrollment.ts';
import { profiles, startProfiles } from './rules/profiles/profiles.ts';
import { site, startSite } from './rules/site/site.ts';
import { software, startSoftware } from './rules/software/software.ts';

/** How a room takes part. Everything that says `boolean` says whether anything about the device changed. */
export type Room = {
  /** What keeps a command from being obeyed, besides its form. Changes nothing. */
  readonly refuse?: (state: State, command: Command) => Rejection | undefined;
  /** What a device already has when the estate is handed over. */
  readonly handOver?: (draft: Draft, row: number) => void;
  /** What an event brings about at once. */
  readonly react?: (draft: Draft, event: SimEvent) => void;
  /** What happens to site, tenant and directories by the clock alone, and whether anything did. Called every minute. */
  readonly minute?: (draft: Draft, at: number) => boolean;
  /** The client has asked for policy and the site has news for it. */
  readonly policy?: (draft: Draft, row: number, at: number) => boolean;
  /** The device has called Intune and the tenant has news for it. */
  readonly checkIn?: (draft: Draft, row: number, at: number) => boolean;
  /** Something that was scheduled for the device falls due. */
  readonly due?: { readonly [C in DueColumn]?: (draft: Draft, row: number, at: number) => boolean };
};

export const rooms: readonly Room[] = [site, directory, client, enrollment, profiles, software, compliance, actions];

/** What the rooms know beside settings, columns and catalog. */
export type RoomStates = ReturnType<typeof startRooms>;
export function startRooms(spec: EstateSpec) {
  return {
    site: startSite(spec),
    directory: startDirectory(spec),
    client: startClient(spec),
    enrollment: startEnrollment(spec),
    profiles: startProfiles(spec),
    software: startSoftware(spec),
    compliance: startCompliance(spec),
    actions: startActions(spec),
  };
}
