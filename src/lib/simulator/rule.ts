/** What one rule says of the real products and of the simulation, with its source. */
import { branded, type RuleId } from '../brand.ts';

export type Rule = {
  readonly id: RuleId;
  readonly rule: string;
  readonly real: string;
  readonly simulated: string;
  /** Whether the simulation leaves something out, and how far that could mislead: 3 misleads an administrator, 1 hardly. */
  readonly simplified: 0 | 1 | 2 | 3;
  readonly source: string;
  /** The day on which the source was last read. */
  readonly checked: string;
  /** D vendor documentation, C practitioners, I a decision of this simulator where the documents are silent, U unverified. */
  readonly confidence: 'D' | 'C' | 'I' | 'U';
};

/** Pages of the vendor that many rules come from. */
export const docs = 'https://github.com/MicrosoftDocs/memdocs/blob/main/intune/configmgr';
export const intuneDocs = 'https://github.com/MicrosoftDocs/memdocs/blob/main/intune';
export const oldDocs = 'https://github.com/MicrosoftDocs/memdocs/blob/main/memdocs/configmgr';
export const support = 'https://github.com/MicrosoftDocs/SupportArticles-docs/blob/main/support/mem/intune';
export const entraDocs = 'https://github.com/MicrosoftDocs/entra-docs/blob/main/docs';
export const graphDocs = 'https://github.com/microsoftgraph/microsoft-graph-docs-contrib/blob/main';

export function rule(
  id: string,
  of: Omit<Rule, 'id' | 'checked' | 'simplified'> & { readonly simplified?: Rule['simplified'] },
): Rule {
  return { simplified: 0, ...of, id: branded<RuleId>(id), checked: '2026-11-20' };
}
