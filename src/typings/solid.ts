import type { JSX } from 'solid-js';
import type { Listeners } from './events.js';
import type { Settings, Tag, Widget } from './widgets.js';

/**
 * Solid makes attributes of some settings and properties of others, and of `headingLevel={2}` an attribute that
 * nobody knows: such names are `prop:headingLevel`.
 */
type Named<S> = {
  [K in keyof S & string as K extends Lowercase<K> ? K | `prop:${K}` : `prop:${K}`]?: S[K];
};

// without the colon Solid listens to events of another name
type Widgets = {
  [T in Tag]: JSX.HTMLAttributes<Widget<T>> & Named<Settings<Widget<T>>> & Listeners<'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}
