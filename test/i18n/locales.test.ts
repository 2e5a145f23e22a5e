import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/i18n/locales.js';
import { enArticle } from '../../src/i18n/locales/en-article.js';
import { enTicker } from '../../src/i18n/locales/en-ticker.js';
import type { Messages } from '../../src/i18n/messages.js';
import { timeAgo } from '../../src/templates/story-time.js';

/** Those that are promised, beside English. */
const languages = 'es fr de pt it nl pl ru uk tr ar he fa hi ja zh ko'.split(' ');
const rightToLeft = ['ar', 'he', 'fa'];
const english: Messages = { ...enTicker, ...enArticle };
const counts = [1, 2, 3, 5, 11, 21, 100];

describe('locales', () => {
  it('a reader of each promised language is spoken to in it', async () => {
    for (const language of languages) expect(await messagesFor(language), language).to.be.an('object');
  });

  it('a reader of any other language is left with English', async () => {
    for (const language of ['en', 'eo', 'tlh', 'und', '']) {
      expect(await messagesFor(language), language).to.equal(undefined);
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
    const names = Object.keys(sentences(english));
    await everywhere((messages, language) => {
      for (const name of names) {
        const sentence = sentences(messages)[name];
        expect(sentence, `${language} ${name}`).to.be.a('string').that.is.not.empty;
        expect(sentence, `${language} ${name}`).to.equal(sentence?.trim());
        expect(sentence, `${language} ${name}`).not.to.match(/undefined|NaN|#|\$|\{/);
      }
      expect(Object.keys(sentences(messages)), language).to.have.members(names);
    });
  });

  it('few words of a reader are English ones', async () => {
    const ours = sentences(english);
    await everywhere((messages, language) => {
      const same = Object.entries(sentences(messages)).filter(([name, text]) => text === ours[name]);
      expect(same.length, `${language}: ${same.join(' ')}`).to.be.at.most(3);
    });
  });

  it('a reader reads numbers as they are written at home', async () => {
    await everywhere((messages, language) => {
      for (const count of [...counts, 12_345]) {
        const number = count.toLocaleString(language);
        for (const sentence of [messages.newStories(count), messages.newUpdates(count)]) {
          const isInWords = count < 3 && !/\p{Nd}/u.test(sentence);
          expect(isInWords || numbersIn(sentence, number), `${language} ${sentence}`).to.be.true;
        }
        const three = (3).toLocaleString(language);
        const position = messages.position(3, count);
        expect(numbersIn(position, three, number), `${language} ${position}`).to.be.true;
      }
    });
  });

  it('a reader counts as the grammar of the language does', async () => {
    const grammar: Record<string, Record<number, string>> = {
      es: { 1: '# noticia nueva', 2: '# noticias nuevas', 21: '# noticias nuevas' },
      fr: { 0: '# nouvel article', 1: '# nouvel article', 2: '# nouveaux articles' },
      de: { 1: '# neue Meldung', 2: '# neue Meldungen', 21: '# neue Meldungen' },
      pl: { 1: '# nowy artykuł', 3: '# nowe artykuły', 11: '# nowych artykułów', 21: '# nowych artykułów' },
      ru: { 2: '# свежие новости', 5: '# свежих новостей', 11: '# свежих новостей', 21: '# свежая новость' },
      uk: { 2: '# свіжі новини', 5: '# свіжих новин', 11: '# свіжих новин', 21: '# свіжа новина' },
      tr: { 1: '# yeni haber', 5: '# yeni haber' },
      he: { 1: 'ידיעה חדשה אחת', 2: 'שתי ידיעות חדשות', 3: '# ידיעות חדשות', 100: '# ידיעות חדשות' },
      ar: { 2: 'خبران جديدان', 3: '# أخبار جديدة', 11: '# خبرًا جديدًا', 100: '# خبر جديد' },
      hi: { 1: '# नई ख़बर', 2: '# नई ख़बरें' },
    };
    for (const [language, forms] of Object.entries(grammar)) {
      const messages = await messagesFor(language);
      for (const [count, form] of Object.entries(forms)) {
        const sentence = messages?.newStories(Number(count)).replace(/\p{Nd}+/u, '#');
        expect(sentence, `${language} ${count}`).to.equal(form);
      }
    }
  });

  it('a reader is told in one sentence how old news are, in minutes, days or by the date', async () => {
    const now = new Date('2026-11-23T12:00Z');
    const times = ['2026-11-23T12:00Z', '2026-11-23T11:57Z', '2026-11-22T11:00Z', '2026-11-01T12:00Z'];
    await everywhere((messages, language) => {
      for (const time of times) {
        const age = timeAgo(new Date(time), now, language);
        for (const sentence of [messages.stale(age), messages.updatedAt(age)]) {
          // after a colon, any of them is grammatical
          expect(sentence, language)
            .to.match(/[:：]\s?(?=\S)/)
            .and.satisfy((text: string) => text.endsWith(age));
        }
      }
    });
  });

  it('a reader finds sentences set as in a newspaper', async () => {
    await everywhere((messages, language) => {
      for (const [name, sentence] of Object.entries(sentences(messages))) {
        expect(sentence, `${language} ${name}`).not.to.match(/['"`]|\.\.|\s\s/);
        if (name.startsWith('failure') || name === 'empty') {
          expect(sentence, `${language} ${name}`).to.match(/[.。।]$/);
        }
      }
      expect(messages.loading, language).to.match(/…$/);
    });
  });

  it('a reader from right to left meets no sign that points the other way', async () => {
    await everywhere((messages, language) => {
      for (const [name, sentence] of Object.entries(sentences(messages))) {
        const own = sentence.replace(/\u2068.*\u2069/u, '');
        expect(own, `${language} ${name}`).not.to.match(/[!"'(),;<>?[\]{}/\\%a-z-]/i);
      }
      expect(messages.sponsored('Yahoo!'), language).to.include('\u2068Yahoo!\u2069');
      expect(messages.original('Yahoo!'), language).to.include('\u2068Yahoo!\u2069');
      expect(messages.showEmbed('video.example'), language).to.include('\u2068video.example\u2069');
    }, rightToLeft);
  });

  it('a reader of Persian meets no Arabic letters or digits', async () => {
    await everywhere(
      (messages) => {
        for (const sentence of Object.values(sentences(messages))) expect(sentence).not.to.match(/[يكة٠-٩]/);
      },
      ['fa'],
    );
  });

  it('a reader of English is told of one and of many', () => {
    expect(enArticle.newUpdates(1)).to.equal('1 new update');
    expect(enArticle.newUpdates(3)).to.equal('3 new updates');
    expect(enTicker.position(2, 5)).to.equal('2 of 5');
    expect(enArticle.updatedAt('3 minutes ago')).to.equal('Updated 3 minutes ago');
  });
});

async function everywhere(
  check: (messages: Messages, language: string) => void,
  among: readonly string[] = languages,
): Promise<void> {
  for (const language of among) check((await messagesFor(language))!, language);
}

/** All that a locale says, by name. */
function sentences(messages: Messages): Record<string, string> {
  const {
    failure,
    stale,
    newStories,
    position,
    sponsored,
    updatedAt,
    original,
    showEmbed,
    newUpdates,
    ...words
  } = messages;
  return {
    ...words,
    ...named('failure', failure),
    ...named('newStories', Object.fromEntries(counts.map((count) => [count, newStories(count)]))),
    ...named('newUpdates', Object.fromEntries(counts.map((count) => [count, newUpdates(count)]))),
    ...named('position', Object.fromEntries(counts.map((count) => [count, position(1, count)]))),
    stale: stale('–'),
    updatedAt: updatedAt('–'),
    sponsored: sponsored('Acme'),
    original: original('Acme'),
    showEmbed: showEmbed('video.example'),
  };
}

function named(name: string, texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${name} ${key}`, text]));
}

/** These, and no others. */
function numbersIn(sentence: string, ...numbers: readonly string[]): boolean {
  const rest = [...numbers]
    .sort((a, b) => b.length - a.length)
    .reduce((text, number) => (text.includes(number) ? text.replace(number, ' ') : '0'), sentence);
  return !/\p{Nd}/u.test(rest);
}
