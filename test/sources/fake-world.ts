import type { World } from '../../src/sources/feed-source.js';

/** A world that stands still: its clock is moved, and its answers are let go, by hand. */
export class FakeWorld implements World {
  /** All that was asked for, in that order. */
  readonly asked: Asked[] = [];
  /** What chance will say next. */
  chance = 0.5;
  #now = Date.UTC(2024, 2, 5, 12);
  readonly #timers = new Set<Timer>();

  readonly fetch = (url: string, init: RequestInit): Promise<Response> => {
    const asked = new Asked(url, init);
    this.asked.push(asked);
    return asked.response;
  };

  /** The last that was asked for. */
  get latest(): Asked {
    const asked = this.asked.at(-1);
    if (!asked) throw new Error('Nothing was asked for.');
    return asked;
  }

  /** Requests of which somebody still waits for the end. */
  get open(): number {
    return this.asked.filter((asked) => !asked.isOver).length;
  }

  /** Timers that were neither called off nor due. */
  get timers(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.chance;
  }

  later(call: () => void, milliseconds: number): () => void {
    const timer = { call, due: this.#now + milliseconds };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Moves the clock; what becomes due on the way is called at its time. */
  pass(seconds: number): void {
    const end = this.#now + seconds * 1000;
    for (let timer = this.#nextUntil(end); timer; timer = this.#nextUntil(end)) {
      this.#timers.delete(timer);
      this.#now = timer.due;
      timer.call();
    }
    this.#now = end;
  }

  /** The device is told another time; timers do not follow the clock on the wall. */
  setClock(seconds: number): void {
    const milliseconds = seconds * 1000;
    this.#now += milliseconds;
    this.#timers.forEach((timer) => (timer.due += milliseconds));
  }

  #nextUntil(end: number): Timer | undefined {
    return [...this.#timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
  }
}

interface Timer {
  readonly call: () => void;
  due: number;
}

/** One request. As in a browser it fails, headers or body, when its signal says so; unless it is deaf. */
export class Asked {
  readonly url: string;
  readonly init: RequestInit;
  readonly response: Promise<Response>;
  /** Does not listen to its signal, as some replacements of `fetch`. */
  deaf = false;
  /** The answer was whole, or has failed, or nobody wanted the rest of it. */
  isOver = false;
  #resolve!: (response: Response) => void;
  #reject!: (reason: unknown) => void;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    init.signal?.addEventListener('abort', () => {
      if (!this.deaf) this.fail(init.signal?.reason);
    });
  }

  fail(reason: unknown = new TypeError('Failed to fetch')): void {
    this.isOver = true;
    this.#reject(reason);
  }

  /** The whole answer at once. */
  answer(body: string | Uint8Array, init?: ResponseInit): void {
    const stream = this.begin(init);
    stream.send(body);
    stream.end();
  }

  /** An answer without a body. */
  refuse(status: number, headers: Record<string, string> = {}): void {
    this.isOver = true;
    this.#resolve(new Response(null, { status, headers }));
  }

  /** The headers of an answer; its body is sent piece by piece. */
  begin(init?: ResponseInit): Body {
    const body = new Body(() => (this.isOver = true));
    this.init.signal?.addEventListener('abort', () => {
      if (!this.deaf) body.fail(this.init.signal?.reason);
    });
    this.#resolve(new Response(body.stream, init));
    return body;
  }
}

export class Body {
  /** Nobody wants the rest. */
  isCancelled = false;
  readonly stream: ReadableStream<Uint8Array>;
  readonly #over: () => void;
  #controller!: ReadableStreamDefaultController<Uint8Array>;

  constructor(over: () => void) {
    this.#over = over;
    this.stream = new ReadableStream({
      start: (controller) => {
        this.#controller = controller;
      },
      cancel: () => {
        this.isCancelled = true;
        over();
      },
    });
  }

  send(piece: string | Uint8Array): void {
    this.#controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
  }

  end(): void {
    this.#over();
    this.#controller.close();
  }

  fail(reason: unknown = new TypeError('network error')): void {
    this.#over();
    this.#controller.error(reason);
  }
}
