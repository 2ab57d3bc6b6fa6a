import type { Field } from '../../lib/view/view-model.ts';
import { AskValue } from './AskValue.tsx';
import { AskChip } from './Authority.tsx';
import { FlagsField } from './FlagsField.tsx';
import { PositionField } from './PositionField.tsx';

/** The values of a page, each of which can be asked why where the simulator decided it. */
export function FieldList({ fields }: { fields: readonly Field[] }) {
  const positions = fields.filter((field) => field.kind === 'position');
  const flags = fields.filter((field) => field.kind === 'flags');
  const plain = fields.filter((field) => field.kind === 'text' || field.kind === 'authority');
  return (
    <>
      {flags.map((field) => (
        <FlagsField key={field.label} field={field} />
      ))}
      {plain.length > 0 && (
        <dl class="plain-fields">
          {plain.map((field) => (
            <div key={field.label}>
              <dt>{field.label}</dt>
              <dd>
                <PlainValue field={field} />
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

type PlainField = Extract<Field, { readonly kind: 'text' | 'authority' }>;

function PlainValue({ field }: { field: PlainField }) {
  if (field.kind === 'authority') return <AskChip authority={field.authority} about={field.label} query={field.why} />;
  const { why } = field;
  const look = field.mono ? 'mono' : '';
  if (!why) return <span class={look}>{field.text}</span>;
  return <AskValue text={field.text} about={field.label} query={why} look={look} />;
}
