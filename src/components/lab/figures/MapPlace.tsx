import type { Authority, Workload } from '../../../lib/simulator/model.ts';
import type { MapDevice, MapPlace as Place } from '../../../lib/view/figure-model.ts';
import { authorityShortLabels, workloadShortLabels } from '../../../lib/view/labels.ts';
import { AskValue } from '../AskValue.tsx';
import { authorityLook } from '../looks.ts';
import { inThousands } from './Frame.tsx';
import { MapButton, MapSection } from './MapButton.tsx';
import { workloadNames } from './workloads.ts';

const rows: { readonly [P in Place['id']]: string } = { intranet: 'r45', internet: 'r78', offline: 'r10' };

type PlaceProps = {
  readonly place: Place;
  readonly shown: Workload | undefined;
  /** Devices that are marked as new. */
  readonly fresh?: ReadonlySet<string> | undefined;
};

/** Devices in one place, each with its seven marks or the one that is shown. */
export function MapPlace({ place, shown, fresh }: PlaceProps) {
  return (
    <MapSection look={`map-place c3 ${rows[place.id]}`} label={place.label}>
      <p class="map-place-head">
        <b>{place.label}</b>
        <AskValue
          text={`${inThousands(place.count)} ${place.count === 1 ? 'device' : 'devices'}`}
          about={place.label}
          query={place.why}
        />
      </p>
      <ul class={`map-devices ${shown ? 'one' : ''}`}>
        {place.devices.map((device) => (
          <li key={device.device}>
            <Device device={device} shown={shown} isNew={fresh?.has(device.device)} />
          </li>
        ))}
      </ul>
      {place.notes.map((note) => (
        <p key={note} class="map-note">
          {note}
        </p>
      ))}
    </MapSection>
  );
}

type DeviceProps = {
  readonly device: MapDevice;
  readonly shown: Workload | undefined;
  readonly isNew: boolean | undefined;
};

function Device({ device: { device, marks }, shown, isNew }: DeviceProps) {
  const drawn = marks.filter((_, place) => shown === undefined || workloadNames[place] === shown);
  return (
    <MapButton
      look={`map-device ${isNew ? 'new' : ''}`}
      label={`${device}, ${shown ? sayOne(shown, drawn) : sayAll(marks)}`}
      does="open"
      isMute
      onPress={({ go }) => go({ kind: 'device', device })}
    >
      <span>{device}</span>
      <span class="strip">
        {drawn.map((mark, place) => (
          <i key={place} class={`m ${authorityLook(mark)}`} />
        ))}
      </span>
    </MapButton>
  );
}

function sayOne(workload: Workload, [mark]: readonly Authority[]): string {
  return `${workloadShortLabels[workload]} with ${authorityShortLabels[mark ?? 'none']}`;
}

function sayAll(marks: readonly Authority[]): string {
  const moved = workloadNames.filter((_, place) => marks[place] === 'intune').map((name) => workloadShortLabels[name]);
  return moved.length === 0 ? 'no workload with Intune' : `${moved.length} with Intune: ${moved.join(', ')}`;
}
