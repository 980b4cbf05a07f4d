import type { Thing } from '../layout/json-ld.ts';

/**
 * An article for search engines: a how-to with its steps, everything else a technical article.
 * https://schema.org/HowTo, https://schema.org/TechArticle
 */
export function articleThing({ type, title, answer, url, tag, verified, steps, publisher }: ArticleFacts): Thing {
  const common = { name: title, description: answer, url, inLanguage: tag, dateModified: verified, publisher: { '@type': 'Organization', name: publisher } };
  if (type !== 'how-to' || steps.length === 0) return { '@type': 'TechArticle', headline: title, ...common };
  return { '@type': 'HowTo', ...common, step: steps.map((text, index) => ({ '@type': 'HowToStep', position: index + 1, text })) };
}

/**
 * The trail of a page, itself at the end.
 * @param site where the site stands: things are named by whole addresses.
 * https://schema.org/BreadcrumbList
 */
export function trailThing(steps: readonly { name: string; href: string }[], site: URL | undefined): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, href }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: new URL(href, site).href })),
  };
}

/**
 * Questions with the answers that the page shows. Titles that are no question are left out, as the markup would not
 * be true of them; without any question there is no such thing. https://schema.org/FAQPage
 */
export function questionsThing(articles: readonly { title: string; answer: string }[]): Thing[] {
  const questions = articles.filter(({ title }) => /[?？]$/.test(title));
  if (questions.length === 0) return [];
  return [
    {
      '@type': 'FAQPage',
      mainEntity: questions.map(({ title, answer }) => ({ '@type': 'Question', name: title, acceptedAnswer: { '@type': 'Answer', text: answer } })),
    },
  ];
}

type ArticleFacts = {
  type: string;
  title: string;
  answer: string;
  url: string;
  tag: string;
  verified: string;
  steps: readonly string[];
  publisher: string;
};
