/** What a page, or a library of its, has done to the browser before our script comes. */
export const builtIns = [
  library('prototype.js'),
  library('mootools.js'),
  prelude('patched as by prototype.js', () => {
    Object.extend = (target, source) => Object.assign(target, source);
    Object.extend(Array.prototype, {
      each(call) {
        this.forEach(call);
        return this;
      },
      first() {
        return this[0];
      },
      without(...values) {
        return this.filter((value) => !values.includes(value));
      },
      // a text instead of what is to become one
      toJSON() {
        return `[${this.map((value) => JSON.stringify(value)).join(', ')}]`;
      },
      entries() {
        return this.slice();
      },
    });
    Date.prototype.toJSON = () => '"a date"';
    Function.prototype.bind = function (self, ...first) {
      return (...rest) => this.apply(self, [...first, ...rest]);
    };
    Element.prototype.remove = function () {
      this.parentNode.removeChild(this);
      return this;
    };
    Element.prototype.update = function (content) {
      this.innerHTML = content;
      return this;
    };
    String.prototype.startsWith = function (start) {
      return this.indexOf(start) === 0;
    };
    Object.prototype.extend = function (source) {
      return Object.assign(this, source);
    };
  }),
  prelude('patched as by MooTools', () => {
    for (const type of [Array, Function, String, Number, Element, Event]) {
      type.prototype.$family = () => type.name.toLowerCase();
      type.implement = (name, method) => void (type.prototype[name] ??= method);
      type.extend = (name, method) => void (type[name] ??= method);
    }
    // it answers with one item, and knows no index from the end
    Array.prototype.contains = function (value, from) {
      return this.indexOf(value, from) !== -1;
    };
    Array.prototype.clone = function () {
      return [...this];
    };
    Array.from = (item) =>
      item == null ? [] : typeof item.length === 'number' ? [].slice.call(item) : [...item];
    String.prototype.contains = function (text, separator) {
      return separator
        ? `${separator}${this}${separator}`.includes(separator + text + separator)
        : this.indexOf(text) > -1;
    };
    Element.prototype.set = function (name, value) {
      this[name] = value;
      return this;
    };
    Element.prototype.getParent = function (match) {
      return this.parentElement?.closest(match ?? '*');
    };
    Document.prototype.id = (id) => document.getElementById(id);
    Function.prototype.pass = function (args, self) {
      return () => this.apply(self, args);
    };
  }),
  // Lit adds to them: the author's links stay
  {
    ...prelude('frozen intrinsics', () => {
      const types = [
        Object,
        Array,
        Function,
        String,
        Number,
        Boolean,
        Symbol,
        Date,
        RegExp,
        Promise,
        Error,
        TypeError,
      ];
      for (const type of [...types, Map, Set, WeakMap, WeakSet, URL, Event, EventTarget]) {
        Object.freeze(type);
        Object.freeze(type.prototype);
      }
      for (const object of [JSON, Math, Reflect, Intl]) Object.freeze(object);
    }),
    expects: 'link',
    says: /^warn: newsrack: nothing of it can start on this page\./,
    times: 1,
  },
  library('zone.js'),
  prelude('no observers', () => {
    delete globalThis.IntersectionObserver;
    delete globalThis.ResizeObserver;
  }),
  prelude('a fetch without signals', () => {
    const before = fetch;
    globalThis.fetch = (url) => before(url);
  }),
  prelude('storage that refuses', () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  }),
];

function library(name) {
  return { name, needs: name, head: `<script src="/others/${name}"></script>` };
}

function prelude(name, run) {
  return { name, head: `<script>(${run})()</script>` };
}
