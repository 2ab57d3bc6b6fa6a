/** What the lines of the map mean. */
export function MapLegend() {
  return (
    <ul class="fig-legend map-legend" aria-hidden="true">
      <li>
        <svg width="26" height="8" aria-hidden="true">
          <path class="lit-site" d="M0 4H26" />
        </svg>{' '}
        Configuration Manager, just now
      </li>
      <li>
        <svg width="26" height="8" aria-hidden="true">
          <path class="lit-cloud" d="M2 4H25" />
        </svg>{' '}
        Intune, just now
      </li>
      <li>
        <svg width="26" height="8" aria-hidden="true">
          <path class="idle" d="M0 4H26" />
        </svg>{' '}
        nothing travelling
      </li>
      <li>
        <svg width="26" height="8" aria-hidden="true">
          <path class="identity" d="M0 4H26" />
        </svg>{' '}
        identity: nobody’s authority
      </li>
    </ul>
  );
}
