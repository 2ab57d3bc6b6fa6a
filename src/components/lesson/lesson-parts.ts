import Ask from './Ask.astro';
import Check from './Check.astro';
import Claim from './Claim.astro';
import CourseMap from './CourseMap.astro';
import Figure from './Figure.astro';
import Lab from './Lab.astro';
import Link from './Link.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** All that the text of a lesson may place, and what stands for its links and tables. */
export const lessonParts = { a: Link, table: Table, Ask, Check, Claim, CourseMap, Figure, Lab, Term };
