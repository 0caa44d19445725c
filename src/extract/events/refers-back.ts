/** Of what a story has told before: “the incident”, “the body”, “the player”, without a word that says which. */
const AGAIN =
  /\b[Tt]he (incidents?|body|bodies|crime|offence|offense|attacks?|attackers?|nation|players?|suspects?|victims?|man|men|woman|women|boy|girl|child|children|teenager|couple|pair|duo|move|episode|app|device|exams?|dumpster|crash|shooting|stabbing|killings?|hearing|inquiry|decision|announcement|remains|satellites?|flights?|accidents?|ceremony|technology|collision)\b(?! (?:of|in|on|at|for|between|that|which|who|whom|whose|with|against|from|by|accused|suspected)\b|['’]s (?:\p{Lu}|titles?|finals?|singles|doubles|race|team|side|game|league|tournament|championships?|cup|record)|, \p{Lu})(?:['’]s?)?(?=$|[\s,.;:!?)”"])/gu;

/** Whether words speak of a thing that was told of before them: “confirmed the incident”, and none is named before that. */
export function refersBack(words: string): boolean {
  return [...words.matchAll(AGAIN)].some(({ 1: noun = '', index }) => {
    const stem = noun
      .replace(/s$|ies$/, '')
      .slice(0, 6)
      .toLowerCase();
    // “An attack killed two before the attack was over”: the first names it.
    return !words.slice(0, index).toLowerCase().includes(stem);
  });
}
