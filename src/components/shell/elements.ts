import { CourseProgress } from './course-progress.ts';
import { ReportMistake } from './report-mistake.ts';
import { ThemeSwitch } from './theme-switch.ts';

/** Brings the frame of a page to life: theme, progress, report of a mistake. One file, as many small ones weigh more. */
export function defineElements(): void {
  customElements.define('theme-switch', ThemeSwitch);
  customElements.define('report-mistake', ReportMistake);
  customElements.define('course-progress', CourseProgress);
}
