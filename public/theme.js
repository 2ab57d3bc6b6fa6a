// See Page.astro.
let off = '';
try {
  const theme = localStorage.getItem('tandem:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  off = localStorage.getItem('tandem:single-keys') ?? '';
} catch {}
addEventListener('keydown', (e) => {
  const link = document.querySelector('[rel=search]');
  if (
    e.key !== '/' ||
    off ||
    !link ||
    e.ctrlKey ||
    e.metaKey ||
    document.activeElement?.matches('input,select,textarea')
  )
    return;
  e.preventDefault();
  location.assign(link.getAttribute('href') ?? '');
});
