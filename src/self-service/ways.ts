/**
 * Every way through a flow, from its first question on: each is a page, and the answers are its address. So a page knows how the reader
 * came there without any script, the way back is a link, and whoever is sent the address sees the same. Throws on a loop, which the
 * content check names with its place.
 */
export function waysOf({ questions, outcomes }: Graph): Way[] {
  const walk = (at: string, answers: Answer[]): Way[] => {
    const path = answers.map(({ choice }) => choice);
    if (answers.some(({ question }) => question === at)) throw new Error(`The flow comes back to the question “${at}”: ${path.join(' → ')}.`);
    const question = questions[at];
    if (!question && !(at in outcomes)) throw new Error(`The flow has no question and no outcome “${at}”: ${path.join(' → ')}.`);
    if (!question) return [{ at, path, answers, left: 0 }];
    const further = Object.entries(question.choices).flatMap(([choice, { to }]) => walk(to, [...answers, { question: at, choice }]));
    const longest = Math.max(...further.map((way) => way.answers.length));
    return [{ at, path, answers, left: longest - answers.length - 1 }, ...further];
  };
  const [first] = Object.keys(questions);
  return first === undefined ? [] : walk(first, []);
}

/** The part of a flow that decides where a way leads. */
export type Graph = { questions: Record<string, { choices: Record<string, { to: string }> }>; outcomes: Record<string, unknown> };

/** A step of a flow as somebody reaches it. */
export type Way = {
  /** The id of the question that comes now, or of the outcome. */
  at: string;
  /** The ids of the answers so far: the address below the flow's own. */
  path: string[];
  answers: Answer[];
  /** How many questions may follow this one at most. */
  left: number;
};

/** What somebody chose at a question. */
export type Answer = { question: string; choice: string };
