import type { MapPart as Part } from '../../../lib/view/figure-model.ts';
import { useDesk } from '../desk-context.ts';

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

/** A part of the map; pressed, it opens its page. */
export function MapPart({ part }: { part: Part }) {
  const { go } = useDesk();
  return (
    <button
      type="button"
      class={`map-part ${looks[part.id]} ${part.isMissing ? 'missing' : ''}`}
      onClick={() => go(part.pane)}
    >
      <b>{part.label}</b> <span>{part.says}</span>
    </button>
  );
}
