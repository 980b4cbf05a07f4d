import { wordlist as czech } from '@scure/bip39/wordlists/czech.js';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as french } from '@scure/bip39/wordlists/french.js';
import { wordlist as italian } from '@scure/bip39/wordlists/italian.js';
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js';
import { wordlist as korean } from '@scure/bip39/wordlists/korean.js';
import { wordlist as portuguese } from '@scure/bip39/wordlists/portuguese.js';
import { wordlist as simplifiedChinese } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import { wordlist as traditionalChinese } from '@scure/bip39/wordlists/traditional-chinese.js';

/** Every list of BIP-39. A wallet takes its phrase from one of them. */
export const wordLists = { czech, english, french, italian, japanese, korean, portuguese, simplifiedChinese, spanish, traditionalChinese };

/**
 * List words of which ordinary English about an account is full. A sentence may hold many of them in a row; a phrase drawn from 2,048 words rarely holds
 * more than two or three, so that they do not tell the one from the other.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  [
    'about above account across act actual address again agent ahead all allow almost already also always amount answer any around ask away because become',
    'before begin behind below best better between beyond call can cash change check code coin common copy credit current day deposit detail device early',
    'either end enough enter error exchange few find fine first follow give good great half have help high human image into item just keep know later leave',
    'left letter like list little live long make more move much must name near need network never next note now number off often okay old once one only',
    'open order other own people person phone photo picture place please point problem provide public put question quick ready real reason right same say',
    'screen second security sense service simple since small soon speak special start state stay still such sure tell that then there they thing this',
    'thought time today together token tomorrow tonight top trade try turn two under until update upon use useful very view visit wait want way what when',
    'where will word work world wrong year you young',
  ].flatMap((line) => line.split(' ')),
);

/**
 * List characters that hold Chinese sentences together: who, what, not, and, at, already. A sentence is a quarter or a third of
 * them; a phrase, drawn from 2,048 characters, a forty-fourth.
 */
export const everydayCharacters: ReadonlySet<string> = new Set(
  '的了是我你他她它们們这這那不没沒在有和与與或也就都而但被把给給对對从從到为為以及吗嗎呢吧着著过過很还還又再会會能要可已之',
);
