import type { CommentDraft, ServiceSetup } from '../../src/comments/comment-service.js';
import type { Answer, Exchange, Question } from '../../src/net/exchange.js';

/** What a service is told to answer: JSON, or words that are none. Default status 200. */
export interface Reply {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Record<string, string>;
  readonly retryAfter?: number;
}

/** An exchange that answers without a network, and keeps what it was asked. */
export class Asking {
  readonly asked: Question[] = [];
  readonly exchange: Exchange;

  /** @param replyTo may throw */
  constructor(replyTo: (question: Question) => Reply) {
    this.exchange = async (question) => {
      this.asked.push(question);
      return Promise.resolve(answerOf(replyTo(question)));
    };
  }

  /** The last question. */
  get last(): Question {
    return this.asked.at(-1)!;
  }
}

function answerOf({ status = 200, json, text, headers, retryAfter }: Reply): Answer {
  return {
    status,
    headers: new Headers(headers),
    json,
    ...(text !== undefined && { text }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** A service that says the same to everything. */
export function always(reply: Reply): Asking {
  return new Asking(() => reply);
}

export function setupFor(asking: Asking, setup: Partial<ServiceSetup> = {}): ServiceSetup {
  return {
    src: 'https://talk.example/',
    thread: 'https://quay.example/ferry',
    site: 'quay',
    page: { title: 'Ferry stays in port', url: 'https://quay.example/ferry' },
    lang: 'en',
    exchange: asking.exchange,
    ...setup,
  };
}

export function draftOf(draft: Partial<CommentDraft> = {}): CommentDraft {
  return {
    text: 'Thank you.',
    name: 'Bo Lund',
    email: 'bo@bo.example',
    site: '',
    key: 'key-00000001',
    ...draft,
  };
}

export async function fixture(name: string): Promise<Record<string, unknown>> {
  const response = await fetch(new URL(`../fixtures/comments/${name}.json`, import.meta.url));
  return (await response.json()) as Record<string, unknown>;
}
