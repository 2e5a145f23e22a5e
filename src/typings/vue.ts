import type { HTMLAttributes, ReservedProps } from 'vue';
import type { EventName, Listener } from './events.js';
import type { Settings, Tag, Widget } from './widgets.js';

/** `onNewsSelect`, …: what Vue makes of `@news-select`. */
type Listeners = { [Name in EventName as `on${Camel<Name>}`]?: Listener<Name> };

/** `NewsSelect` of `news-select`. */
type Camel<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Camel<Rest>}`
  : Capitalize<Name>;

/** As `theme-source` is called where templates are checked. */
interface AttributesAlone {
  themeSource?: string | undefined;
}

type Widgets = {
  [T in Tag]: new () => {
    $props: HTMLAttributes & ReservedProps & Settings<Widget<T>> & AttributesAlone & Listeners;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Widgets {}
}
