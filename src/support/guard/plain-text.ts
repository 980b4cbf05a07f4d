/**
 * A text in plain characters, with the way back: full-width and styled characters become ordinary ones, and what has no width, such as
 * the joiners that copying from a PDF leaves in a key, is gone. `placeOf` names where a plain character stood in the text as typed.
 */
export function plainText(typed: string): Plain {
  const places: number[] = [];
  let text = '';
  let at = 0;
  for (const character of typed) {
    const plain = /\p{Cf}/u.test(character) ? '' : character.normalize('NFKC');
    text += plain;
    for (let index = 0; index < plain.length; index += 1) places.push(at);
    at += character.length;
  }
  places.push(typed.length);
  return { text, placeOf: (index) => places[index] ?? typed.length };
}

export type Plain = { text: string; placeOf: (index: number) => number };
