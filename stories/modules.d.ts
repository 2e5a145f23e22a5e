/** A story as the demo tells it. */
interface ToldStory {
  readonly slug: string;
  readonly minutesAgo: number;
  readonly title: string;
  readonly summary: string;
  readonly section: string;
  readonly authors?: readonly string[];
  readonly lang?: string;
  readonly picture?: { readonly name: string; readonly alt: string; readonly credit: string };
}

declare module '*/demo/stories/english.mjs' {
  export const englishStories: readonly ToldStory[];
}

declare module '*/demo/stories/arabic.mjs' {
  export const arabicStories: readonly ToldStory[];
}

/** What a reader says below a story, as the demo tells it. */
interface ToldLetter {
  readonly name: string;
  readonly text: string;
  readonly staff?: boolean;
  readonly answers?: readonly ToldLetter[];
}

declare module '*/demo/stories/letters.mjs' {
  export const letters: Readonly<
    Record<'tide-barrier-test' | 'price-of-a-loaf' | 'night-market', readonly ToldLetter[]>
  >;
}

/** Made by `npm run analyze`; named by a pattern, because it need not be there yet. */
declare module '*/dist/custom-elements.json' {
  const manifest: { modules: { declarations: { kind: string }[] }[] };
  export default manifest;
}

declare module '*.css';
