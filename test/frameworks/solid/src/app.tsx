import type { HeadlineList } from 'newsrack';
import type {} from 'newsrack/solid';
import { createSignal, For, onMount, Show } from 'solid-js';
import { story } from './story';

export function App() {
  const [names, setNames] = createSignal(['a', 'b', 'c']);
  const [hasMore, setMore] = createSignal(false);
  const [isLate, setLate] = createSignal(false);
  const [isOpen, setOpen] = createSignal(true);
  const [loaded, setLoaded] = createSignal('');
  const [selected, setSelected] = createSignal('');
  let own: HeadlineList | undefined;

  onMount(() => own?.showNew());

  return (
    <>
      <button id="reorder" onClick={() => setNames(names().toReversed())}>
        Reorder
      </button>
      <button id="more" onClick={() => setMore(true)}>
        More
      </button>
      <button id="late" onClick={() => setLate(!isLate())}>
        Late
      </button>
      <button id="desk" onClick={() => setOpen(!isOpen())}>
        Desk
      </button>
      <p>
        Loaded: <output id="loaded">{loaded()}</output>, selected: <output id="selected">{selected()}</output>
      </p>
      <Show when={isOpen()}>
        <section>
          <For each={names()}>
            {(name) => (
              <news-headline-list
                id={name}
                src={`/feeds/${name}.json`}
                limit={hasMore() ? 3 : 2}
                prop:headingLevel={2}
                show={hasMore() ? undefined : 'time'}
                loading="eager"
                theme-source=".dark"
                on:news-load={() => setLoaded((before) => `${before}${name} `)}
                on:news-select={(event) => {
                  event.preventDefault();
                  setSelected(event.story.title);
                }}
              >
                <h1 slot="heading">{name}</h1>
                <a href={`https://news.example/${name}`}>Latest from {name}</a>
              </news-headline-list>
            )}
          </For>
          <news-headline-list id="own" ref={own} src="/feeds/a.json" limit="2" loading="eager">
            <template slot="item">
              <b data-key="title"></b>
            </template>
          </news-headline-list>
          <news-article-card id="card" story={story} />
          <news-breaking-ticker id="ticker" src="/feeds/a.json" which="latest" dismissible loading="eager" />
        </section>
      </Show>
      <Show when={isLate()}>
        <news-headline-list src="/feeds/late.json" loading="eager" />
      </Show>
    </>
  );
}
