/**
 * What a reader has told already – a question that found nothing, the article that was not enough – goes along to the form and into
 * every new e-mail. It comes from the address bar, so that it is only ever text.
 */
const carried = new URLSearchParams(location.search);
const question = carried.get('question')?.slice(0, 200);

for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
  if (question && link.protocol === 'mailto:') link.search = `subject=${encodeURIComponent(question)}`;
  if (carried.size > 0 && link.origin === location.origin && link.pathname.includes('/contact/')) link.search = carried.toString();
}
