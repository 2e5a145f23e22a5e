import type { JSX } from 'solid-js';
import type { Listeners } from './events.js';
import type { Settings, Tag, Widget } from './widgets.js';

type Widgets = { [T in Tag]: JSX.HTMLAttributes<Widget<T>> & Settings<Widget<T>> & Listeners<'on:'> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}
