import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { languageOf, type Locale, locales } from '../src/languages.ts';
import { type Dialogue, dialogues } from '../src/model/assistant.ts';
import { assistant } from '../src/self-service/assistant/assistant.ts';
import { type Knowledge, knowledgePath } from '../src/self-service/assistant/knowledge.ts';
import { newTalk, type Turn } from '../src/self-service/assistant/turn.ts';
import { siteFolder } from './serve.ts';
import { openSearch } from './site-search.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The dialogues of a language. */
export function readDialogues(locale: Locale): Dialogue[] {
  return dialogues.parse(parse(readFileSync(join(root, `content/search/dialogues.${locale}.yaml`), 'utf8')));
}

/** How the assistant of the built site, as a reader has it, answers the last line of each dialogue. */
export async function answerDialogues(locale: Locale, list: readonly Dialogue[]): Promise<Answered[]> {
  const site = await openSearch();
  const knowledge = JSON.parse(readFileSync(join(siteFolder, knowledgePath(locale)), 'utf8')) as Knowledge;
  const take = assistant(knowledge, site.searcherOf(locale));
  const answered: Answered[] = [];
  for (const dialogue of list) {
    let talk = newTalk;
    let turn: Turn | undefined;
    for (const said of dialogue.say) ({ talk, turn } = await take(talk, { say: said }));
    if (turn) answered.push({ dialogue, turn });
  }
  site.close();
  return answered;
}

/** Whether a turn is what a dialogue wants: an article that answers, or that is one of the few that are offered. */
export function isRight({ dialogue: { answers, danger, turn: wanted }, turn }: Answered): boolean {
  if (danger) return turn.kind === 'danger' && turn.danger === danger;
  if (answers) return shownBy(turn).some((id) => answers.includes(id));
  return turn.kind === wanted;
}

/** The ids of the articles that a turn answers with or offers. */
export function shownBy(turn: Turn): string[] {
  const pages = turn.kind === 'answer' ? [turn.page] : turn.kind === 'choice' ? turn.choices : [];
  return pages.map(({ url }) => url.split('/').slice(2, 4).join('/'));
}

/** A dialogue and the assistant's last turn in it. */
export type Answered = { dialogue: Dialogue; turn: Turn };

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

/** `npm run assistant:score`: how many dialogues end as they should, and which do not. */
async function main() {
  for (const locale of locales) {
    const answered = await answerDialogues(locale, readDialogues(locale));
    console.log(`\n${languageOf(locale).name}`);
    for (const kind of ['answers', 'danger', 'turn'] as const) {
      const own = answered.filter(({ dialogue }) => dialogue[kind] !== undefined);
      const atOnce = own.filter((each) => isRight(each) && each.turn.kind !== 'choice');
      console.log(`${kind.padEnd(8)} ${own.filter(isRight).length} of ${own.length} right, ${atOnce.length} without asking back`);
    }
    for (const each of answered.filter((one) => !isRight(one))) {
      const { answers, danger, turn: wanted } = each.dialogue;
      const shown = shownBy(each.turn).join(', ');
      console.log(`  miss  ${each.dialogue.say.join(' / ')}  →  ${each.turn.kind} ${shown}  (wanted ${answers?.join(', ') ?? danger ?? wanted})`);
    }
  }
}
