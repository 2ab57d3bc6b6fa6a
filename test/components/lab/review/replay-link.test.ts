import { expect, test } from 'vitest';
import { replayLink } from '../../../../src/components/lab/review/replay-link.ts';
import { branded, type RunCode } from '../../../../src/lib/brand.ts';

const code = branded<RunCode>('1~pilot-compliance~w.60');

test('a replay link is the lab’s address with the run after the hash, where no server sees it', () => {
  expect(replayLink(code, 'https://example.org/training/lab/pilot-compliance/')).toBe(
    'https://example.org/training/lab/pilot-compliance/#run=1~pilot-compliance~w.60',
  );
});

test('a run that was opened from a link is replaced, not added to', () => {
  expect(replayLink(code, 'https://example.org/lab/x/#run=1~x~w.15')).toBe(
    'https://example.org/lab/x/#run=1~pilot-compliance~w.60',
  );
});
