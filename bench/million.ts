/** A million devices for 24 hours: prints the seconds, and the megabytes that the process grew by at its largest. */
import { fresh, pass } from './fleet.ts';

const before = process.memoryUsage().rss;
const estate = fresh(1_000_000);
const began = performance.now();
const after = pass(estate, 24);
const seconds = (performance.now() - began) / 1000;
globalThis.gc?.();
const { heapUsed, arrayBuffers } = process.memoryUsage();
if (after.now === estate.now) throw new Error('No time passed');
console.error(`held after the day: ${Math.round((heapUsed + arrayBuffers) / 1e6)} MB`);
console.log(`${seconds} ${(process.resourceUsage().maxRSS * 1024 - before) / 1e6}`);
