import type { FeedbackReason } from '../../model/feedback.ts';

const key = 'feedback';
/** Records that are kept on the device, the latest. */
const most = 100;

/**
 * Keeps on the device what a reader told, and sends it where the setting names an address: what it is about and the day, and nothing
 * that names the reader. The same thing told twice in a day counts once.
 */
export function record(about: Told): void {
  const { lang, dataset } = document.documentElement;
  const told = JSON.stringify({ ...about, lang, day: new Date().toISOString().slice(0, 10) });
  if (!keep(told) || !dataset['feedback']) return;
  // As text, which any server takes; JSON by its own type would have the browser ask for permission first.
  navigator.sendBeacon(dataset['feedback'], told);
}

/** False where it stands there already. */
function keep(told: string): boolean {
  try {
    const kept = (localStorage.getItem(key) ?? '').split('\n').filter(Boolean);
    if (kept.includes(told)) return false;
    localStorage.setItem(key, [...kept, told].slice(-most).join('\n'));
  } catch {
    // Storage is forbidden or full: it is sent all the same.
  }
  return true;
}

type Told = { article: string; helpful: true } | { article: string; helpful: false; reason: FeedbackReason } | { search: string };
