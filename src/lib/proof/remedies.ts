/** Every kind of proof by what it proves, with what an author writes when it fails. */
export const remedies = {
  'the start meets no objective': 'an objective that is still to be reached, or another estate',
  'doing nothing does not pass': 'an objective that something has to be done for',
  'no two solutions do the same': 'a solution that does something else',
  'a solution is accepted and meets every objective': 'commands that are accepted and reach what the objectives ask',
  'a solution breaks no invariant': 'another way there, or another invariant',
  'a solution keeps to the budget': 'a larger budget, or a shorter solution',
  'a misstep breaks exactly what it names': 'breaks: with exactly these',
  'two of three missteps consist of accepted commands only':
    'missteps that the consoles allow and that go wrong all the same',
  'an objective that practitioners found the ground of says so': 'its text with “known from practitioners” in it',
  'a solution holds on the thinned fleet too':
    'shares for numbers of devices, as atLeast: "90%", and names of the first devices of a fleet',
  'a command has its place in a console': 'a command that a learner can give',
  'do it for me brings its objective nearer': 'doIt: commands that reach the objective from here too',
  'a random run does not pass': 'objectives that ask for more, or missteps that show what else can be done',
  'no route is shorter than the shortest solution': 'this route as a solution, or objectives that rule it out',
  'the run is accepted': 'commands that the estate accepts at that minute',
  'a keyed option is true': 'another key, another condition or another run',
  'a distractor is false': 'this option into the key, or another condition',
  'a distractor is what its belief answers': 'another belief or none, or a condition that the belief makes true',
  'the key rests on documented rules': 'an item whose key does not depend on these rules',
  'a key that practitioners found the ground of says so': 'a stem that says what practitioners found',
  'each source goes with its keyed target and no other': 'the pair into the key, or other queries and values',
  'exactly the orders that keep every pair get there': 'before: with the pairs that matter and no others',
  'the proof fits the item': 'a proof of the kind that the interaction needs',
  'at most one item in five rests on a source alone': 'proofs in an estate for more items',
  'the key is not mostly the longest option': 'distractors as long as the key',
  'the key is not mostly the first option': 'the key of some items at another place',
  'a claim is true': 'the claim as it is so, or another run',
  'a claim rests on documented rules': 'the sentence without a claim, and how sure it is',
  'a claim says exactly when practitioners found its ground':
    'foundBy: practitioners, or nothing where the vendor documents it',
  'a rule has a source and the day on which it was read': 'source: an https address, and checked: a day',
  'the run of a figure is accepted': 'commands that the estate accepts at that minute',
} as const;
export type ProofKind = keyof typeof remedies;
