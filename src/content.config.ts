import { defineCollection } from 'astro:content';
import { courseLoader } from './lib/content/loader.ts';

export const collections = {
  modules: defineCollection({ loader: courseLoader('modules') }),
  lessons: defineCollection({ loader: courseLoader('lessons') }),
  labs: defineCollection({ loader: courseLoader('labs') }),
  items: defineCollection({ loader: courseLoader('items') }),
  checks: defineCollection({ loader: courseLoader('checks') }),
  terms: defineCollection({ loader: courseLoader('terms') }),
  tables: defineCollection({ loader: courseLoader('tables') }),
  estates: defineCollection({ loader: courseLoader('estates') }),
};
