import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Listeners } from './events.js';
import type { Settings, Tag, Widget } from './widgets.js';

type Widgets = {
  [T in Tag]: DetailedHTMLProps<HTMLAttributes<Widget<T>>, Widget<T>> & Settings<Widget<T>> & Listeners<'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}
