import type { Workload } from '../../../lib/simulator/model.ts';
import type { MapFigure as EstateMap } from '../../../lib/view/figure-model.ts';
import { MapSection } from './MapButton.tsx';
import { MapGroups } from './MapGroups.tsx';
import { MapPart } from './MapPart.tsx';
import { MapPlace } from './MapPlace.tsx';
import { Boundary, MapWay } from './MapWay.tsx';

type Props = {
  readonly figure: EstateMap;
  /** One workload, or all seven. */
  readonly shown: Workload | undefined;
  /** Parts, ways and devices that are marked as new. */
  readonly fresh?: ReadonlySet<string>;
};

/** The drawing itself: site and directory at the left, the cloud at the right, the devices between them. */
export function MapDrawing({ figure, shown, fresh }: Props) {
  const part = (id: EstateMap['parts'][number]['id']) => {
    const found = figure.parts.find((one) => one.id === id);
    return found && <MapPart part={found} isNew={fresh?.has(id)} />;
  };
  const way = (id: EstateMap['channels'][number]['id']) => {
    const found = figure.channels.find((one) => one.id === id);
    return found && <MapWay way={found} isNew={fresh?.has(id)} />;
  };
  const place = (id: EstateMap['places'][number]['id']) => {
    const found = figure.places.find((one) => one.id === id);
    return found && (found.count > 0 || id === 'intranet') && <MapPlace place={found} shown={shown} fresh={fresh} />;
  };
  const isDrawn = figure.groups.length === 0;
  const hasOutside = figure.parts.some(({ id }) => id === 'cmg') || figure.places.some(isOutside);
  return (
    <MapSection look="map-frame" label={figure.title}>
      <div class={`map ${isDrawn ? '' : 'many'}`}>
        {isDrawn && <Boundary isWhole={hasOutside} />}
        <p class="map-head c1 r1">
          <b>On premises</b>
        </p>
        {part('activeDirectory')}
        {way('toConnect')}
        {part('entraConnect')}
        {way('toEntra')}
        <p class="map-head c5 r1">
          <b>Cloud</b> <span>{figure.tenant}</span>
        </p>
        {part('entraId')}
        {way('joins')}
        <p class="map-head map-site c1 r3">
          <b>Site {figure.site}</b> <span>version {figure.version}</span>
        </p>
        {part('managementPoint')}
        {way('policy')}
        {part('distributionPoint')}
        {way('content')}
        {isDrawn ? place('intranet') : <MapGroups figure={figure} shown={shown} />}
        {way('checkIn')}
        {part('intune')}
        {way('verdict')}
        {way('checkInOutside')}
        {isDrawn && place('internet')}
        {part('cmgConnectionPoint')}
        {way('gatewayLink')}
        {part('cmg')}
        {way('gateway')}
        {isDrawn && place('offline')}
      </div>
    </MapSection>
  );
}

function isOutside({ id, count }: EstateMap['places'][number]): boolean {
  return id === 'internet' && count > 0;
}
