import type { Words } from '../../model/words.ts';
import { fill } from '../../words.ts';
import { handOverView, type Handed } from './hand-over-view.ts';
import { actions, button, element, linkTo, list } from './nodes.ts';
import type { Input, Quote, Turn } from './turn.ts';

/** A turn as the reader meets it. Everything in it is text; nothing is parsed as HTML. */
export function turnView(turn: Turn, shown: Shown): HTMLElement {
  const view = element('div', 'turn', partsOf(turn, shown));
  view.dataset['kind'] = turn.kind;
  view.tabIndex = -1;
  return view;
}

function partsOf(turn: Turn, shown: Shown): Node[] {
  const { words, take } = shown;
  switch (turn.kind) {
    case 'danger': {
      const { title, steps } = words.dangers[turn.danger];
      return [
        element('p', 'alarm', [title]),
        element(
          'ol',
          '',
          steps.map((step) => element('li', '', [step])),
        ),
        list(turn.help),
        actions(button(words.person, () => take({ person: true }))),
      ];
    }
    case 'answer':
      return [
        ...(turn.isAnother ? [element('p', '', [words.another])] : []),
        ...quoteView(turn, shown),
        actions(
          element('p', '', [words.helped]),
          button(words.helpedYes, () => take({ helped: true })),
          button(words.helpedNo, () => take({ helped: false })),
        ),
      ];
    case 'choice':
      return [
        actions(
          element('p', '', [words.choose]),
          ...turn.choices.map(({ title, url }) => button(title, () => take({ choose: url }))),
          button(words.chooseNone, () => take({ person: true })),
        ),
      ];
    case 'nothing':
      return [
        element('p', '', [words.nothing]),
        ...(turn.nearest.length > 0 ? [element('p', '', [words.nearest]), list(turn.nearest)] : []),
        actions(button(words.person, () => take({ person: true }))),
      ];
    case 'hand-over':
      return handOverView(words, shown.handed());
    case 'greeting':
    case 'thanks':
    case 'self':
    case 'solved':
      return [element('p', '', [words[turn.kind]])];
  }
}

/** The words of a page, with its title, the day on which they were checked, and the ways on from there. */
function quoteView({ page, text, verified, section, flow }: Quote, { words, tag }: Shown): Node[] {
  const day = verified && new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(verified));
  const links = [
    linkTo(page.url, words.read),
    ...(section ? [linkTo(section.url, fill(words.section, { section: section.title }))] : []),
    ...(flow ? [linkTo(flow.url, fill(words.flow, { title: flow.title }))] : []),
  ];
  return [
    element('b', 'title', [page.title]),
    element('blockquote', '', [text]),
    ...(day ? [element('p', 'verified', [fill(words.verified, { date: day })])] : []),
    element(
      'ul',
      'plain',
      links.map((link) => element('li', '', [link])),
    ),
  ];
}

/** What a turn is shown with. */
export type Shown = {
  words: Words['assistant'];
  /** The language's tag, for dates. */
  tag: string;
  take: (input: Input) => void;
  /** What goes along to a person, as it stands now. */
  handed: () => Handed;
};
