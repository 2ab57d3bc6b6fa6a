import type { Activity } from './outline.ts';

/** The word for a kind of activity, as navigation and links say it. */
export function kindLabel(kind: Activity['kind']): string {
  if (kind === 'lesson') return 'Lesson';
  return kind === 'lab' ? 'Lab' : 'Knowledge check';
}
