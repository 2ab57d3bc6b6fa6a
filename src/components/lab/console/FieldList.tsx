import type { ComponentChildren } from 'preact';
import type { Action, Field } from '../../../lib/view/view-model.ts';
import { AskValue } from '../AskValue.tsx';
import { AskChip } from '../Authority.tsx';
import { ActionButtons, ActionPlace } from './ActionBar.tsx';
import { FlagsField } from './FlagsField.tsx';
import { PositionField } from './PositionField.tsx';
import { useAction } from './use-action.ts';

/** Longer values, lines of logs say, need a row of their own. */
const longText = 60;

/** The values of a page, each of which can be asked why where the simulator decided it. */
export function FieldList({ fields }: { fields: readonly Field[] }) {
  const positions = fields.filter((field) => field.kind === 'position');
  const flags = fields.filter((field) => field.kind === 'flags');
  const authorities = fields.filter((field) => field.kind === 'authority');
  const plain = fields.filter((field) => field.kind === 'text');
  const isWide = plain.some(({ change, note, text }) => change || note || text.length > longText);
  return (
    <>
      {flags.map((field) => (
        <FlagsField key={field.label} field={field} />
      ))}
      {authorities.length > 0 && (
        <dl class="authorities">
          {authorities.map(({ label, authority, why }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <AskChip authority={authority} about={label} query={why} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {plain.length > 0 && (
        <dl class={isWide ? 'plain-fields one-column' : 'plain-fields'}>
          {plain.map((field) => (
            <div key={field.label}>
              <dt>{field.label}</dt>
              <dd>
                <PlainValue field={field} />
                {field.note && <p class="muted field-note">{field.note}</p>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {positions.length > 0 && (
        <div class="position-fields">
          {positions.map((field) => (
            <PositionField key={field.workload} field={field} />
          ))}
        </div>
      )}
    </>
  );
}

type PlainField = Extract<Field, { readonly kind: 'text' }>;

function PlainValue({ field }: { field: PlainField }) {
  const { why } = field;
  const look = field.mono ? 'mono' : '';
  const value = why ? (
    <AskValue text={field.text} about={field.label} query={why} look={look} />
  ) : (
    <span class={look}>{field.text}</span>
  );
  return field.change ? <ChangeableValue value={value} label={field.label} change={field.change} /> : value;
}

type ChangeableProps = { readonly value: ComponentChildren; readonly label: string; readonly change: Action };

/** A value with the control that changes it beside it; its form opens below both. */
function ChangeableValue({ value, label, change }: ChangeableProps) {
  const at = useAction();
  return (
    <>
      <span class="changeable">
        {value}
        <ActionButtons actions={[change]} at={at} of={label} tell small />
      </span>
      <ActionPlace at={at} of={label} />
    </>
  );
}
