import type { Authority, Workload } from '../../../lib/simulator/model.ts';
import type { MapDevice, MapPlace as Place } from '../../../lib/view/figure-model.ts';
import { authorityShortLabels, workloadShortLabels } from '../../../lib/view/labels.ts';
import { AskValue } from '../AskValue.tsx';
import { useDesk } from '../desk-context.ts';
import { authorityLook } from '../looks.ts';
import { inThousands } from './Frame.tsx';
import { workloadNames } from './workloads.ts';

const rows: { readonly [P in Place['id']]: string } = { intranet: 'r45', internet: 'r78', offline: 'r10' };

type PlaceProps = { readonly place: Place; readonly shown: Workload | undefined };

/** Devices in one place, each with its seven marks or the one that is shown. */
export function MapPlace({ place, shown }: PlaceProps) {
  return (
    <section class={`map-place c3 ${rows[place.id]}`} aria-label={place.label}>
      <p class="map-place-head">
        <b>{place.label}</b>
        <AskValue
          text={`${inThousands(place.count)} ${place.count === 1 ? 'PC' : 'PCs'}`}
          about={place.label}
          query={place.why}
        />
      </p>
      <ul class={`map-devices ${shown ? 'one' : ''}`}>
        {place.devices.map((device) => (
          <li key={device.device}>
            <Device device={device} shown={shown} />
          </li>
        ))}
      </ul>
      {place.notes.map((note) => (
        <p key={note} class="map-note">
          {note}
        </p>
      ))}
    </section>
  );
}

type DeviceProps = { readonly device: MapDevice; readonly shown: Workload | undefined };

function Device({ device: { device, marks }, shown }: DeviceProps) {
  const { go } = useDesk();
  const drawn = marks.filter((_, place) => shown === undefined || workloadNames[place] === shown);
  return (
    <button
      type="button"
      class="map-device"
      aria-label={`${device}, ${shown ? sayOne(shown, drawn) : sayAll(marks)}: open`}
      onClick={() => go({ kind: 'device', device })}
    >
      <span>{device}</span>
      <span class="strip">
        {drawn.map((mark, place) => (
          <i key={place} class={`m ${authorityLook(mark)}`} />
        ))}
      </span>
    </button>
  );
}

function sayOne(workload: Workload, [mark]: readonly Authority[]): string {
  return `${workloadShortLabels[workload]} with ${authorityShortLabels[mark ?? 'none']}`;
}

function sayAll(marks: readonly Authority[]): string {
  const moved = workloadNames.filter((_, place) => marks[place] === 'intune').map((name) => workloadShortLabels[name]);
  return moved.length === 0 ? 'no workload with Intune' : `${moved.length} with Intune: ${moved.join(', ')}`;
}
