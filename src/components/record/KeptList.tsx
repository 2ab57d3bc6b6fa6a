import type { KeptLine } from '../../lib/stores/kept-lines.ts';
import type { Titles } from './RecordApp.tsx';

/** What is kept, latest first. */
export function KeptList({ lines, titles }: { readonly lines: readonly KeptLine[]; readonly titles: Titles }) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>What</th>
            <th>When</th>
            <th>How it stands</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.activity}-${line.id}`}>
              <th>
                <Name activity={line.activity} titles={titles} />
              </th>
              <td class="nw">
                <time dateTime={line.at}>{line.when}</time>
              </td>
              <td>{line.how}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Name({ activity, titles }: { readonly activity: string; readonly titles: Titles }) {
  const known = titles[activity];
  const [named = ''] = activity.split(':');
  // The final check has the word in its title.
  const kind = known?.title.endsWith(named) ? '' : named;
  if (!known) return <span class="muted">{`${activity}, no longer in the course`}</span>;
  return (
    <>
      <a href={known.href}>{known.title}</a> <span class="muted">{kind}</span>
    </>
  );
}
