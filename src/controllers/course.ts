/**
 * How a track of slides moves: one animation without an end, so that the browser needs no script for the next step, and
 * which slide is shown can be told from its time.
 */
export interface Course {
  readonly keyframes: Keyframe[];
  /** Milliseconds of one round. */
  readonly duration: number;
  /** When each slide begins, in milliseconds. */
  readonly starts: readonly number[];
  /** Milliseconds from there until it stands still, and before the next. */
  readonly fade: number;
}

/**
 * One slide at a time: where one has faded out, the next fades in. How far they are apart, and how far a whole row goes,
 * is for the style sheet to say: lengths and directions can change at any time.
 * @param seconds for each
 */
export function rotation(count: number, seconds: number): Course {
  const interval = seconds * 1000;
  const edge = fade / interval;
  const frame = (row: number, at: number, opacity: number) => ({
    offset: (row + at) / count,
    transform: `translateY(calc(${row} * var(--_step)))`,
    opacity,
  });
  const rows = [...Array(count).keys()];
  return {
    keyframes: rows.flatMap((row) => [
      frame(row, 0, 0),
      frame(row, edge, 1),
      frame(row, 1 - edge, 1),
      frame(row, 1, 0),
    ]),
    duration: count * interval,
    starts: rows.map((row) => row * interval),
    fade,
  };
}

/**
 * A row of slides that goes by, and then its copy, which is the row again.
 * @param widths of the slides, in pixels
 * @param speed pixels in a second
 */
export function scrolling(widths: readonly number[], speed: number): Course {
  let length = 0;
  const starts = widths.map((width) => ((length += width) - width) * (1000 / speed));
  return {
    keyframes: [{ transform: 'none' }, { transform: 'translateX(var(--_round))' }],
    duration: Math.max(1, length * (1000 / speed)),
    starts,
    fade: 0,
  };
}

/** @param time of the animation, in milliseconds */
export function slideAt({ starts, duration }: Course, time: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= time % duration),
  );
}

/** Milliseconds. */
const fade = 150;
