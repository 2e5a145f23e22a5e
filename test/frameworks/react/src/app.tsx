import type { HeadlineList } from 'newsrack';
import type {} from 'newsrack/react';
import { useEffect, useRef, useState } from 'react';
import { story } from './story';

export function App() {
  const [names, setNames] = useState(['a', 'b', 'c']);
  const [hasMore, setMore] = useState(false);
  const [isLate, setLate] = useState(false);
  const [isOpen, setOpen] = useState(true);
  const [loaded, setLoaded] = useState('');
  const [selected, setSelected] = useState('');
  const own = useRef<HeadlineList>(null);

  useEffect(() => {
    own.current?.showNew();
  }, []);

  return (
    <>
      <button id="reorder" onClick={() => setNames(names.toReversed())}>
        Reorder
      </button>
      <button id="more" onClick={() => setMore(true)}>
        More
      </button>
      <button id="late" onClick={() => setLate(!isLate)}>
        Late
      </button>
      <button id="desk" onClick={() => setOpen(!isOpen)}>
        Desk
      </button>
      <p>
        Loaded: <output id="loaded">{loaded}</output>, selected: <output id="selected">{selected}</output>
      </p>
      {isOpen && (
        <section>
          {names.map((name) => (
            <news-headline-list
              key={name}
              id={name}
              src={`/feeds/${name}.json`}
              limit={hasMore ? 3 : 2}
              headingLevel={2}
              show={hasMore ? undefined : 'time'}
              loading="eager"
              theme-source=".dark"
              onnews-load={() => setLoaded((before) => `${before}${name} `)}
              onnews-select={(event) => {
                event.preventDefault();
                setSelected(event.story.title);
              }}
            >
              <h1 slot="heading">{name}</h1>
              <a href={`https://news.example/${name}`}>Latest from {name}</a>
            </news-headline-list>
          ))}
          <news-headline-list id="own" ref={own} src="/feeds/a.json" limit="2" loading="eager">
            <template slot="item">
              <b data-key="title"></b>
            </template>
          </news-headline-list>
          <news-article-card id="card" story={story} />
          <news-breaking-ticker id="ticker" src="/feeds/a.json" which="latest" dismissible loading="eager" />
        </section>
      )}
      {isLate && <news-headline-list src="/feeds/late.json" loading="eager" />}
    </>
  );
}
