// See Page.astro.
let off = '';
try {
  const theme = localStorage.getItem('tandem:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  off = localStorage.getItem('tandem:single-keys') ?? '';
} catch {}
addEventListener('keydown', (e) => {
  if (e.key !== '/' || off || e.ctrlKey || e.metaKey || document.activeElement?.matches('input,select,textarea'))
    return;
  document.links.namedItem('to-search')?.click();
  e.preventDefault();
});
