import { labHost } from './lab-host.ts';

// Causes and reviews are a third of it all, and many a lab is opened without either.
const host = labHost(async () => (await import('./lab-later.ts')).later);
self.addEventListener('message', ({ data, ports }) => host.hear(data, (reply) => ports[0]?.postMessage(reply)));
