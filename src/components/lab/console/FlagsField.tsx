import { workloadShortLabels } from '../../../lib/view/labels.ts';
import type { Field } from '../../../lib/view/view-model.ts';
import { AskValue } from '../AskValue.tsx';

type FlagsOf = Extract<Field, { readonly kind: 'flags' }>;

/** The number that the client read, and the bits that it is made of. */
export function FlagsField({ field }: { field: FlagsOf }) {
  return (
    <div class="flags">
      <div>
        <h3>{field.label}</h3>
        <AskValue text={String(field.flags)} about={field.label} query={field.why} look="flags-number mono" />
      </div>
      {field.bits.length > 0 && (
        <ul class="bits" aria-label={`Bits of ${field.flags}`}>
          {field.bits.map((bit) => (
            <li key={bit.value}>
              <span class="mono bit-value">{bit.value}</span>
              <span class={bitLook(bit)}>{bit.on ? 1 : 0}</span>
              <span class="bit-name">{bitName(bit)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function bitName(bit: FlagsOf['bits'][number]): string {
  if (bit.workload) return workloadShortLabels[bit.workload];
  return bit.base ? 'base' : '–';
}

function bitLook(bit: FlagsOf['bits'][number]): string {
  if (bit.base) return bit.on ? 'bit base' : 'bit unused';
  if (bit.workload === undefined) return 'bit unused';
  if (!bit.on) return 'bit';
  return bit.decides ? 'bit cloud-bit' : 'bit base';
}
