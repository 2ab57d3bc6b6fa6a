import type { Workload } from '../../../lib/simulator/model.ts';
import type { MapFigure, MapGroup } from '../../../lib/view/figure-model.ts';
import { AskValue } from '../AskValue.tsx';
import { inThousands, percent } from './Frame.tsx';
import { MapButton, MapSection } from './MapButton.tsx';
import { workloadNames } from './workloads.ts';

const heads: { readonly [S in MapGroup['stage']]: string } = {
  managed: 'In Intune',
  underWay: 'On the way, all still with Configuration Manager',
  notEnrolling: 'Not enrolling as it stands',
};
const stages = ['managed', 'underWay', 'notEnrolling'] as const satisfies readonly MapGroup['stage'][];

type GroupsProps = { readonly figure: MapFigure; readonly shown: Workload | undefined };

/** Devices that are too many to draw: counted groups, each of which opens its list. */
export function MapGroups({ figure, shown }: GroupsProps) {
  const most = Math.max(1, ...figure.groups.map(({ count }) => count));
  return (
    <MapSection look="map-place map-groups c3 r48" label="Devices in groups">
      <p class="map-place-head">
        <b>{inThousands(figure.total)} devices</b>
        <span class="map-where">
          {figure.places.map(({ id, label, count, why }) => (
            <span key={id}>
              {label} <AskValue text={inThousands(count)} about={label} query={why} />
            </span>
          ))}
        </span>
      </p>
      {stages.map((stage) => {
        const groups = figure.groups.filter((group) => group.stage === stage);
        if (groups.length === 0) return null;
        return (
          <div key={stage} class="map-stage">
            <h4>{heads[stage]}</h4>
            <ul>
              {groups.map((group) => (
                <li key={group.id}>
                  <Group group={group} most={most} shown={shown} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </MapSection>
  );
}

type GroupProps = { readonly group: MapGroup; readonly most: number; readonly shown: Workload | undefined };

function Group({ group, most, shown }: GroupProps) {
  const share = shareOf(group, shown);
  const width = percent(group.count, most);
  return (
    <MapButton look="map-group" onPress={({ go }) => go(group.pane)}>
      <span class="map-group-label">{group.label}</span>
      <span class="numeric">{inThousands(group.count)}</span>
      <svg class="authority-bar" width="100%" height="12" aria-hidden="true">
        <rect
          class={group.others === 'nobody' ? 'nobody-bar' : 'site-bar'}
          y="0.75"
          x="0.75"
          width={`${width}%`}
          height="10.5"
        />
        {share !== undefined && <rect class="cloud-bar" width={`${(width * share) / 100}%`} height="12" />}
      </svg>
      <span class="map-group-share">{share !== undefined && `${Math.round(share)} % Intune`}</span>
    </MapButton>
  );
}

/** How much of what a group could have moved obeys Intune: of one workload, or of all seven together. */
function shareOf({ intune, count }: MapGroup, shown: Workload | undefined): number | undefined {
  if (intune.length === 0 || count === 0) return undefined;
  const taken = intune.filter((_, place) => shown === undefined || workloadNames[place] === shown);
  return percent(
    taken.reduce((sum, one) => sum + one, 0),
    count * taken.length,
  );
}
