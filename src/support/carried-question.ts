/**
 * A question that found nothing goes along to the way to a person: every new e-mail on the page begins with it. It comes
 * from the address bar, so that it is only ever text.
 */
const question = new URLSearchParams(location.search).get('question')?.slice(0, 200);

if (question) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]')) {
    link.href = `${link.href}?subject=${encodeURIComponent(question)}`;
  }
}
