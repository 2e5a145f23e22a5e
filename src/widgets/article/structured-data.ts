import type { Story } from '../../model/story.js';

/**
 * What the story is, for machines that read schema.org, as a data block that the page may hold.
 * @throws where the page's Trusted Types forbid our policy, `newsrack`
 */
export function structuredData(story: Story): HTMLScriptElement {
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  // nothing in it may end the element
  block.text = trusted(JSON.stringify(newsArticle(story)).replace(/</g, '\\u003c'));
  return block;
}

/** Under Trusted Types the text of a script is never a string, not even where it is data. */
function trusted(json: string): string {
  const { trustedTypes }: typeof globalThis & { trustedTypes?: TrustedTypes } = globalThis;
  // a page that allows a policy allows it once
  policy ??= trustedTypes?.createPolicy('newsrack', { createScript: (text) => text });
  return policy?.createScript(json) ?? json;
}

let policy: Policy | undefined;

/** As much of the Trusted Types API as is needed; the type of what it makes is opaque, and taken for text. */
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

interface Policy {
  createScript(text: string): string;
}

/** schema.org `NewsArticle`, or `LiveBlogPosting` where there are entries. */
function newsArticle(story: Story): object {
  return {
    '@context': 'https://schema.org',
    '@type': story.entries ? 'LiveBlogPosting' : 'NewsArticle',
    headline: story.title,
    description: story.summary,
    url: story.url,
    mainEntityOfPage: story.url,
    image: story.image?.src,
    datePublished: story.published?.toISOString(),
    dateModified: (story.updated ?? story.published)?.toISOString(),
    author: story.authors.map(({ name, url }) => ({ '@type': 'Person', name, url })),
    publisher: story.source && { '@type': 'Organization', name: story.source.name, url: story.source.url },
    articleSection: story.section,
    keywords: story.tags.length ? story.tags : undefined,
    inLanguage: story.lang,
    liveBlogUpdate: story.entries?.map((entry) => ({
      '@type': 'BlogPosting',
      headline: entry.title,
      url: entry.url,
      datePublished: entry.published?.toISOString(),
      articleBody: entry.summary,
    })),
  };
}
