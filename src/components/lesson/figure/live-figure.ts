/**
 * Brings a figure to life when it comes into view: until then no simulator is loaded. A hand-written island, because
 * Astro's own runtime and its Preact client alone would outweigh all else that a lesson loads.
 */
export class LiveFigure extends HTMLElement {
  connectedCallback(): void {
    const sight = new IntersectionObserver(async (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      try {
        const { mount } = await import('./mount.ts');
        await mount(this);
      } catch {
        // The sentence that says so stands in the page already: words here would be fetched by every lesson.
        this.dataset.failed = '';
      }
    });
    sight.observe(this);
  }
}
