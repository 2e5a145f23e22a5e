import { expect } from '@open-wc/testing';
import { commentMessagesFor } from '../../src/i18n/comment-locales.js';
import { messagesFor } from '../../src/i18n/locales.js';
import { en } from '../../src/i18n/locales/en.js';
import { enArticle } from '../../src/i18n/locales/en-article.js';
import { enComments } from '../../src/i18n/locales/en-comments.js';
import { enMarks } from '../../src/i18n/locales/en-marks.js';
import { enTicker } from '../../src/i18n/locales/en-ticker.js';
import type { CommentMessages, Messages } from '../../src/i18n/messages.js';
import { timeAgo } from '../../src/templates/story-time.js';
import { grammar } from './grammar.js';

/** All that a language says. */
interface Words {
  readonly news: Messages;
  readonly comments: CommentMessages;
}

/** Those that are promised, beside English. */
const languages = 'es fr de pt it nl pl ru uk tr ar he fa hi ja zh ko'.split(' ');
const rightToLeft = ['ar', 'he', 'fa'];
const counts = [0, 1, 2, 3, 5, 11, 21, 100, 12_345];

describe('locales', () => {
  it('a reader of each promised language is spoken to in it', async () => {
    for (const language of languages) {
      expect(await messagesFor(language), language).to.be.an('object');
      expect(await commentMessagesFor(language), language).to.be.an('object');
    }
  });

  it('a reader of any other language is left with English', async () => {
    for (const language of ['en', 'eo', 'tlh', 'und', '']) {
      expect(await messagesFor(language), language).to.equal(undefined);
      expect(await commentMessagesFor(language), language).to.equal(undefined);
    }
  });

  it('a reader from a region gets the language', async () => {
    const tags = { 'pt-BR': 'pt', 'de-CH-1996': 'de', 'zh-Hans-CN': 'zh', 'AR-eg-u-nu-latn': 'ar' };
    for (const [tag, language] of Object.entries(tags)) {
      const messages = await messagesFor(new Intl.Locale(tag).language);
      expect(messages?.loading, tag)
        .to.be.a('string')
        .that.equals((await messagesFor(language))?.loading);
    }
  });

  it('no reader meets a gap', async () => {
    const names = Object.keys(english());
    await everywhere((words, language) => {
      const said = sentences(words);
      expect(Object.keys(said), language).to.have.members(names);
      for (const [name, sentence] of Object.entries(said)) {
        expect(sentence, `${language} ${name}`).to.be.a('string').that.is.not.empty;
        expect(sentence, `${language} ${name}`).to.equal(sentence.trim());
        expect(sentence, `${language} ${name}`).not.to.match(/undefined|NaN|#|\$|\{/);
      }
    });
  });

  it('few words of a reader are English ones', async () => {
    const ours = english();
    await everywhere((words, language) => {
      for (const kind of ['news', 'comments']) {
        const same = Object.entries(sentences(words)).filter(
          ([name, text]) => name.startsWith(kind) && text === ours[name],
        );
        expect(same.length, `${language}: ${same.join(' ')}`).to.be.at.most(3);
      }
    });
  });

  it('a reader reads numbers as they are written at home', async () => {
    await everywhere((words, language) => {
      for (const [name, sentence] of Object.entries(sentences(words))) {
        const told = /\d+$/.exec(name)?.map(Number) ?? [];
        const isInWords = told.some((count) => count < 3) && !/\p{Nd}/u.test(sentence);
        const numbers = told.map((count) => count.toLocaleString(language));
        expect(isInWords || numbersIn(sentence, ...numbers), `${language} ${sentence}`).to.be.true;
      }
      const [three, many, below] = [3, 12_345, -3].map((number) => number.toLocaleString(language));
      const position = words.news.position(3, 12_345);
      expect(numbersIn(position, three!, many!), `${language} ${position}`).to.be.true;
      expect(words.comments.score(-3), language).to.include(below);
    });
  });

  it('a reader counts as the grammar of the language does', async () => {
    await everywhere((words, language) => {
      for (const [name, { [language]: forms = {} }] of Object.entries(grammar)) {
        for (const [count, form] of Object.entries(forms)) {
          const sentence = sentences(words)[`${name} ${count}`]?.replace(/\p{Nd}+/u, '#');
          expect(sentence, `${language} ${name} ${count}`).to.equal(form);
        }
      }
    });
  });

  it('a reader is told in one sentence how old something is, in minutes, days or by the date', async () => {
    const now = new Date('2026-11-23T12:00Z');
    const times = ['2026-11-23T12:00Z', '2026-11-23T11:57Z', '2026-11-22T11:00Z', '2026-11-01T12:00Z'];
    await everywhere(({ news, comments }, language) => {
      for (const time of times) {
        const age = timeAgo(new Date(time), now, language);
        for (const sentence of [news.stale(age), news.updatedAt(age), comments.editedAt(age)]) {
          // after a colon, any of them is grammatical
          expect(sentence, language)
            .to.match(/[:：]\s?(?=\S)/)
            .and.satisfy((text: string) => text.endsWith(age));
        }
      }
    });
  });

  it('a reader finds sentences set as in a newspaper', async () => {
    const ours = english();
    await everywhere((words, language) => {
      for (const [name, sentence] of Object.entries(sentences(words))) {
        expect(sentence, `${language} ${name}`).not.to.match(/['"`]|\.\.|\s\s/);
        expect(ending(sentence), `${language} ${name}`).to.equal(ending(ours[name]!));
      }
    });
  });

  it('a reader from right to left meets no sign that points the other way', async () => {
    await everywhere((words, language) => {
      for (const [name, sentence] of Object.entries(sentences(words))) {
        const own = sentence.replace(/\u2068.*\u2069|\d,\d/gu, '');
        expect(own, `${language} ${name}`).not.to.match(/[!"'(),;<>[\]{}/\\%a-z-]/i);
        // which Hebrew has as Latin has it
        if (language !== 'he') expect(own, `${language} ${name}`).not.to.include('?');
      }
    }, rightToLeft);
  });

  it('a name of another direction turns nothing around', async () => {
    await everywhere(({ news, comments }, language) => {
      for (const say of [news.sponsored, news.original, news.showEmbed, comments.answerAt])
        expect(say('Yahoo!'), language).to.include('\u2068Yahoo!\u2069');
    }, rightToLeft);
    await everywhere(({ comments }, language) => {
      for (const say of [comments.replyTo, comments.inReplyTo])
        expect(say('Yahoo!'), language).to.include('\u2068Yahoo!\u2069');
    });
  });

  it('a reader of Persian meets no Arabic letters or digits', async () => {
    await everywhere(
      (words) => {
        for (const sentence of Object.values(sentences(words))) expect(sentence).not.to.match(/[يكة٠-٩]/);
      },
      ['fa'],
    );
  });

  it('a reader of English is told of one and of many', () => {
    expect(enArticle.newUpdates(1)).to.equal('1 new update');
    expect(enArticle.newUpdates(3)).to.equal('3 new updates');
    expect(enTicker.position(2, 5)).to.equal('2 of 5');
    expect(enArticle.updatedAt('3 minutes ago')).to.equal('Updated 3 minutes ago');
    expect(enComments.commentCount(0)).to.equal('No comments yet');
    expect(enComments.commentCount(1)).to.equal('1 comment');
    expect(enComments.commentCount(3)).to.equal('3 comments');
  });
});

async function everywhere(
  check: (words: Words, language: string) => void,
  among: readonly string[] = languages,
): Promise<void> {
  for (const language of among) {
    const news = (await messagesFor(language))!;
    const comments = (await commentMessagesFor(language))!;
    check({ news, comments }, language);
  }
}

/** All that English says, by name. Comment boxes find its common words among their own. */
function english(): Record<string, string> {
  const common = Object.keys(sentences({ comments: en }));
  const all = sentences({ news: { ...enTicker, ...enArticle, ...enMarks }, comments: enComments });
  return Object.fromEntries(Object.entries(all).filter(([name]) => !common.includes(name)));
}

type Message = string | ((...facts: readonly (string | number)[]) => string) | object;

/** All that is said, by the names that lead there, and by the count where there is one. */
function sentences(words: object, path = ''): Record<string, string> {
  const said: Record<string, string> = {};
  for (const [key, message] of Object.entries<Message>({ ...words })) {
    const name = `${path}${key}`;
    if (typeof message === 'string') said[name] = message;
    else if (typeof message === 'object') Object.assign(said, sentences(message, `${name} `));
    else if (key in facts) said[name] = message(facts[key]!);
    else for (const count of counts) said[`${name} ${count}`] = message(count, count);
  }
  return said;
}

/** What messages are about, unless it is a count. */
const facts: Readonly<Record<string, string>> = {
  stale: '–',
  sponsored: 'Acme',
  updatedAt: '–',
  original: 'Acme',
  showEmbed: 'video.example',
  answerAt: 'social.example',
  replyTo: 'Acme',
  editedAt: '–',
  inReplyTo: 'Acme',
  tryAgain: '–',
};

/** The sign at the end of a sentence, as English has it; nothing at the end of a label. */
function ending(sentence: string): string | undefined {
  const ends = { '.': /[.。।]$/, '…': /…$/, '?': /[?？؟]$/, ':': /[:：]$/ };
  return Object.entries(ends).find(([, end]) => end.test(sentence))?.[0];
}

/** These, and no others. */
function numbersIn(sentence: string, ...numbers: readonly string[]): boolean {
  const rest = [...numbers]
    .sort((a, b) => b.length - a.length)
    .reduce((text, number) => (text.includes(number) ? text.replaceAll(number, ' ') : '0'), sentence);
  return !/\p{Nd}/u.test(rest);
}
