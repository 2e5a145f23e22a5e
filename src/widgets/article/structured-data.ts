import type { Story } from '../../model/story.js';

/**
 * Says inside the host what the story is, for machines that read schema.org, instead of what was said there before;
 * without a story nothing.
 * @throws where the page's Trusted Types forbid our policy, `newsrack`
 */
export function tellMachines(host: Element, story: Story | undefined): void {
  const before = said.get(host);
  if (before?.story === story) return;
  before?.block?.remove();
  // what a page forbids is not tried again for the same story
  said.set(host, { story });
  if (!story) return;
  const block = blockOf(story);
  said.set(host, { story, block });
  host.append(block);
}

const said = new WeakMap<Element, { readonly story: Story | undefined; readonly block?: Element }>();

/** A data block that the page may hold. */
function blockOf(story: Story): HTMLScriptElement {
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
