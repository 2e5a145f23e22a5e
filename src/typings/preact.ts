import type { HTMLAttributes } from 'preact';
import type { Listeners } from './events.js';
import type { Settings, Tag, Widget } from './widgets.js';

type Widgets = { [T in Tag]: HTMLAttributes<Widget<T>> & Settings<Widget<T>> & Listeners<'on'> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}
