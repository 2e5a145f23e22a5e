import { css } from 'lit';

/** How the parts of a story look wherever one is shown: the hierarchy is made by weight and size, not by boxes. */
export const story = css`
  .title {
    margin: 0;
    font-size: var(--_size);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: pretty;
  }

  .summary,
  .meta,
  .status {
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* a line in two languages runs as its headline does */
  :has(> .title:dir(rtl)) > .meta {
    direction: rtl;
  }

  :has(> .title:dir(ltr)) > .meta {
    direction: ltr;
  }

  .meta > :not(:last-child)::after {
    content: '·';
    margin-inline: 0.4em;
  }

  [part='section'] {
    color: var(--_accent);
    font-weight: 600;
  }

  .media {
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .media > img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
`;
