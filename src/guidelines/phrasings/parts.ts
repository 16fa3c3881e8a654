/** What phrasings about groups of people share. */

/** Those of whom it is said. */
export const WHO = '<group>|<slur>|<those>';
/** Up to four words that change nothing: "toch allemaal gewoon heel". */
export const FILL = '<filler>? <filler>? <filler>? <filler>?';
/** Ugly before or after the name. */
export const UGLY = '<foul>|<dehumanising>|<curse>';
/** What they are said to be. */
export const BASE = '<foul>|<fault>|<dehumanising>|<lowerThanPeople>|<villain>|<insult>|<coarseInsult>';
/** What they are called. */
export const CALLED = '<dehumanising>|<lowerThanPeople>|<villain>|<insult>|<coarseInsult>';
