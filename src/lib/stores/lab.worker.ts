import { labHost } from './lab-host.ts';

const answer = labHost();
self.addEventListener('message', ({ data, ports }) => ports[0]?.postMessage(answer(data)));
