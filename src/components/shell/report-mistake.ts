/** Dispatched on `document` when a report is made: whoever knows more (a lab its run code) adds a line to it. */
export type ReportDetail = { readonly add: (label: string, value: string) => void };

function report(version: string): string {
  const lines = [`Page: ${location.href}`, `Course: Tandem ${version}`];
  const detail: ReportDetail = { add: (label, value) => lines.push(`${label}: ${value}`) };
  document.dispatchEvent(new CustomEvent<ReportDetail>('tandem-report', { detail }));
  return lines.join('\n');
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies what a report of a mistake needs, and says so; where the clipboard is refused it shows the text instead. */
export class ReportMistake extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector('[role="status"]');
    this.querySelector('button')?.addEventListener('click', async () => {
      const text = report(this.dataset.version ?? '');
      const done = await copied(text);
      if (status)
        status.textContent = done
          ? 'Copied. Send it to whoever gave you this course, and say what is wrong.'
          : `Send this to whoever gave you this course, and say what is wrong. ${text}`;
    });
    this.hidden = false;
  }
}
