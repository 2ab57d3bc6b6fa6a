import type { Activity } from './outline.ts';

/** The word for a kind of activity, as navigation and links say it. */
export function kindLabel(kind: Activity['kind']): string {
  if (kind === 'lesson') return 'Lesson';
  return kind === 'lab' ? 'Lab' : 'Knowledge check';
}

/** Where an activity stands in the text of a lesson: the id of its link there. */
export function activityAnchor(id: string): string {
  return id.replace(':', '-');
}
