import type { MapPart as Part } from '../../../lib/view/figure-model.ts';
import { MapButton } from './MapButton.tsx';

/** Where each part stands, and whose it is: the gateway stands in the cloud and speaks for the site. */
const looks: { readonly [P in Part['id']]: string } = {
  activeDirectory: 'c1 r2',
  entraConnect: 'c3 r2 middle-part',
  entraId: 'c5 r2 round',
  managementPoint: 'c1 r4 site',
  distributionPoint: 'c1 r5 site',
  intune: 'c5 r4 round cloud',
  cmgConnectionPoint: 'c1 r8 site',
  cmg: 'c5 r8 site',
};

type PartProps = { readonly part: Part; readonly isNew?: boolean | undefined };

/** A part of the map; pressed, it opens its page. */
export function MapPart({ part, isNew }: PartProps) {
  return (
    <MapButton
      look={`map-part ${looks[part.id]} ${part.isMissing ? 'missing' : ''} ${isNew ? 'new' : ''}`}
      onPress={({ go }) => go(part.pane)}
    >
      <b>{part.label}</b> <span>{part.says}</span>
    </MapButton>
  );
}
