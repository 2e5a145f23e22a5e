import { expect } from '@open-wc/testing';
import { decodeEntities } from '../../src/text/entities.js';
import { clip, fold, plainText } from '../../src/text/plain-text.js';
import { imageUrl, webUrl } from '../../src/text/url.js';

describe('decodeEntities', () => {
  it('gives a reader the characters that an editor meant', () => {
    turns(decodeEntities, {
      'Fish &amp; chips &lt;3 &gt; &quot;soup&quot; &apos;n&apos; all': 'Fish & chips <3 > "soup" \'n\' all',
      'Caf&eacute;&nbsp;5&euro; &ldquo;&hellip;&rdquo; &ndash; &copy;': 'Café\u00a05€ “…” – ©',
      'don&#8217;t, don&#x2019;t, don&#X2019;t': 'don’t, don’t, don’t',
      '&#128512;&#x1f600;': '😀😀',
      '&#150;&#147;&#x80;': '–“€',
      '&Eacute;t&eacute; &Auml;&auml;': 'Été Ää',
    });
  });

  it('takes away one layer and leaves the next to whoever reads that', () => {
    turns(decodeEntities, {
      '&amp;lt;': '&lt;',
      '&amp;amp;amp;': '&amp;amp;',
      '&amp;#8217;': '&#8217;',
      '&#38;lt;': '&lt;',
      '&#x26;amp;': '&amp;',
    });
  });

  it('leaves alone what is no reference', () => {
    stays(decodeEntities, [
      '',
      'AT&T',
      'R&D; S&P',
      '&',
      '&&&',
      '&;',
      '&#;',
      '&#x;',
      '&#xg;',
      '&nosuchthing;',
      '&__proto__;',
      '&constructor;',
      'https://news.example/?a=1&copy=2',
      'fish &amp chips',
    ]);
  });
});

describe('plainText', () => {
  it('gives a reader the words of a headline, without their markup', () => {
    turns(plainText, {
      'Ferry sinks': 'Ferry sinks',
      '<em>Ferry</em> sinks': 'Ferry sinks',
      'Ferry <B CLASS="x">sinks</B>': 'Ferry sinks',
      'H<sub>2</sub>O and <span>un</span>believable': 'H2O and unbelievable',
      '<p>One.</p><p>Two.</p>': 'One. Two.',
      'One<br>two<br/>three<hr />four': 'One two three four',
      '<ul><li>One<li>Two</ul>': 'One Two',
      '<h1>Ferry</h1>sinks': 'Ferry sinks',
      '<a href="https://news.example/?a=1&b=2">Ferry</a> sinks': 'Ferry sinks',
      '<img alt="a ferry > a boat" src=x>Ferry sinks': 'Ferry sinks',
      '<img alt=\'"\' title=">">Ferry': 'Ferry',
      'Ferry<!-- not --> sinks': 'Ferry sinks',
      '<!doctype html><?php echo 1 ?>Ferry': 'Ferry',
    });
  });

  it('decodes references once, so that what is escaped is shown and not obeyed', () => {
    turns(plainText, {
      'drug A is &lt; drug B': 'drug A is < drug B',
      'The &lt;em&gt; element': 'The <em> element',
      '&lt;script&gt;alert(1)&lt;/script&gt;': '<script>alert(1)</script>',
      'The Verge&#8217;s &amp;#8217;': 'The Verge’s &#8217;',
      'Fish &amp; chips &amp;amp; peas': 'Fish & chips &amp; peas',
    });
  });

  it('takes a sign for a letter where it opens no tag', () => {
    stays(plainText, [
      'drug A is < drug B',
      'I <3 you',
      '1 < 2 > 0',
      '1<2',
      'a << b >> c',
      'x > y',
      '5 <',
      '->',
      '"onmouseover="alert(1)',
    ]);
  });

  it('drops what nobody was meant to see', () => {
    turns(plainText, {
      '<script>alert(1)</script>Ferry': 'Ferry',
      '<SCRIPT src="//evil.example/x.js"></SCRIPT >Ferry': 'Ferry',
      '<script>if (a < b) "</b>"</script>Ferry': 'Ferry',
      'Ferry<style>p { color: red }</style>': 'Ferry',
      'Ferry <script>alert(1)': 'Ferry',
      'Ferry<svg><desc>x</desc></svg>': 'Ferry',
      'Ferry<template>x</template>': 'Ferry',
      'Ferry<img src=x onerror=alert(1)>': 'Ferry',
    });
  });

  it('shows no character that is none', () => {
    for (const none of [
      '&#0;',
      '&#x1F;',
      '&#xD800;',
      '&#xDFFF;',
      '&#x110000;',
      '&#99999999;',
      '&#xFFFFFFFF;',
    ])
      expect(plainText(`a${none}b`), none).to.match(/^a\ufffd?b$/);
    turns(plainText, { 'a&#9;b&#10;c&#13;d': 'a b c d' });
  });

  it('makes something of markup that breaks off', () => {
    turns(plainText, {
      '<b>Ferry': 'Ferry',
      'Ferry</b></p>': 'Ferry',
      'Ferry <a href="https://news.exa': 'Ferry',
      'Ferry <!-- and then': 'Ferry',
      'Ferry <a hre': 'Ferry',
      '<p>Ferry <b>sinks</p>': 'Ferry sinks',
    });
  });

  it('finds the words that a browser would show, however a tag is written', () => {
    for (const html of [
      '<scr<b></b>ipt>alert(1)</scr>',
      '<<b>script>alert(1)<</b>/script>',
      '<a <b>Ferry</b>',
      '<b title="a > b" x=\'>\' y>Ferry',
      '<b title = "1>2">Ferry',
      "<b title=it's>Ferry's</b>",
      '<b/title=">">Ferry',
      '<b\n\ttitle="\n>">Ferry',
      '</b title=">">Ferry',
      '<b title="a"title="b">Ferry',
      '<é>Ferry',
      '<1>Ferry',
      '< b>Ferry',
      '<B>Ferry</b >',
      '<b>Ferry</b',
      '<x-ferry>Ferry</x-ferry>',
      '<!-- a > b -->Ferry',
      '<!Ferry>Ferry',
      '<?Ferry?>Ferry',
      '<![CDATA[Ferry]]>',
      'a<b>c</b>d<i>e',
    ]) {
      const shown = new DOMParser().parseFromString(html, 'text/html').body.textContent;
      expect(plainText(html).replace(/ /g, ''), html).to.equal(shown.replace(/\s/g, ''));
    }
  });

  it('comes to an end with what was written to keep it busy', () => {
    const many = 20_000;
    for (const [piece, end] of [
      ['<', ''],
      ['&', ''],
      ['&#', ''],
      ['<a ', ''],
      ['<a href="', ''],
      ['<a =\'" ', '>'],
      ['<!--', ''],
      ['<!-- --', ''],
      ['<script>', ''],
      ['</script', ''],
      ['<style></', ''],
      ['<b>', '</b>'],
      [' \n', 'x'],
      ['&amp;', ''],
      ['<a'.padEnd(50), ''],
    ] as const)
      expect(plainText(piece.repeat(many) + end)).to.be.a('string');
  });
});

describe('fold', () => {
  it('makes one line of what an editor spread over many', () => {
    turns(fold, {
      '  Ferry\r\n\t\tsinks  ': 'Ferry sinks',
      'Ferry\u00a0sinks': 'Ferry\u00a0sinks',
      'Ferry\f\vsinks': 'Ferry sinks',
    });
  });

  it('takes out what a headline could disguise itself with', () => {
    turns(fold, {
      'Ferry\0 \u0008si\u001bnks\u007f': 'Ferry sinks',
      'Ferry \u202esknis\u202c': 'Ferry sknis',
      '\u2066Ferry\u2069 \u202asinks': 'Ferry sinks',
      'Ferry\ufffe\uffff sinks': 'Ferry sinks',
    });
  });

  it('leaves no half of a character', () => {
    for (const text of ['Ferry \ud83d sinks', '\ude00Ferry', 'Ferry\ud800']) {
      expect(() => encodeURIComponent(fold(text))).to.not.throw();
      expect(fold(text)).to.contain('Ferry');
    }
  });

  it('is empty where there is nothing to see', () => {
    for (const text of ['', ' \n\t', '\u00a0', '\u00a0\u00a0 \u00a0', '\u202e\u202c', '\0'])
      expect(fold(text), JSON.stringify(text)).to.equal('');
  });

  it('keeps every script and every sign that has a meaning', () => {
    stays(fold, [
      '東京で「火事」',
      'أخبار اليوم، مرحبا',
      'חדשות היום',
      'हिन्दी में समाचार',
      '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽',
      'e\u0301te\u0301',
      'می‌خواهم',
      'Ferry'.repeat(60),
      'x'.repeat(2000),
      '5 % – “so” they say… #1 @home',
    ]);
  });
});

describe('clip', () => {
  it('leaves alone what is short enough', () => {
    for (const text of ['', 'Ferry', 'Ferry sinks']) expect(clip(text, 11)).to.equal(text);
  });

  it('cuts between words, and says that it did', () => {
    expect(clip('Ferry sinks off the coast', 12)).to.equal('Ferry sinks…');
    expect(clip('Ferry sinks off the coast', 20)).to.equal('Ferry sinks off the…');
    expect(clip('Ferry sinks off the coast', 19)).to.equal('Ferry sinks off…');
  });

  it('cuts where it must in a word that has no end, and never in the middle of a character', () => {
    expect(clip('x'.repeat(300), 100)).to.equal(`${'x'.repeat(99)}…`);
    for (let length = 2; length < 20; length++) {
      const cut = clip('😀'.repeat(50), length);
      expect(cut.length).to.be.at.most(length);
      expect(() => encodeURIComponent(cut)).to.not.throw();
    }
  });
});

describe('webUrl', () => {
  const base = 'https://news.example/world/feed.xml?page=1';

  it('leads nowhere by an address that no server would take', () => {
    expect(webUrl(`/${'a'.repeat(15_000)}`, base)).to.have.length.above(15_000);
    expect(webUrl(`/${'a'.repeat(17_000)}`, base)).to.be.undefined;
  });

  it('leads nowhere but to the web', () => {
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\tscript:alert(1)',
      'java\r\nscript:alert(1)',
      'javascript\t:alert(1)',
      '\0javascript:alert(1)',
      '\u0001javascript:alert(1)',
      '\u001fjavascript:alert(1)',
      '\u000bjavascript:alert(1)',
      '\u00a0javascript:alert(1)',
      '\ufeffjavascript:alert(1)',
      'javascript://news.example/%0aalert(1)',
      'javascript:alert(1)//\nhttps://news.example/',
      'vbscript:msgbox(1)',
      'livescript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'data:text/html;base64,PHNjcmlwdD4=',
      'DATA:image/svg+xml,<svg onload=alert(1)>',
      'da\nta:text/html,x',
      'blob:https://news.example/0b7f',
      'filesystem:https://news.example/temporary/x',
      'file:///etc/passwd',
      'file://server/share',
      'about:blank',
      'view-source:https://news.example/',
      'chrome://settings',
      'resource://x',
      'intent://scan/#Intent;scheme=zxing;end',
      'ms-settings:network',
      'ms-word:ofe|u|https://news.example/x.docx',
      'search-ms:query=x',
      'market://details?id=x',
      'itms-services://?action=download-manifest&url=x',
      'whatsapp://send?text=x',
      'skype:echo?call',
      'sms:+1234',
      'tel:+1234',
      'mailto:editor@news.example',
      'geo:1,2',
      'ftp://news.example/x',
      'ssh://news.example',
      'ws://news.example',
      'wss://news.example',
      'feed:https://news.example/feed.xml',
      'jar:https://news.example/x.jar!/',
      'urn:uuid:6e8bc430',
      'tag:news.example,2024:1',
      'cid:1',
      'x:y',
    ]) {
      expect(webUrl(address), address).to.equal(undefined);
      expect(webUrl(address, base), address).to.equal(undefined);
    }
  });

  it('is nothing where a feed gives no address', () => {
    for (const address of [
      undefined,
      '',
      ' \n',
      '#',
      '#top',
      ' #top',
      'http://',
      'https://',
      'https://[1',
      'https://news.example:99999/',
      'http://www.f\0\0.com',
      'https://%00/',
      'http://<b>',
    ]) {
      expect(webUrl(address), address).to.equal(undefined);
      expect(webUrl(address, base), address).to.equal(undefined);
    }
  });

  it('needs something to be relative to', () => {
    for (const address of ['ferry.html', '/ferry.html', '?page=2', '//news.example/', '../'])
      expect(webUrl(address), address).to.equal(undefined);
  });

  it('is absolute, whatever a publisher writes', () => {
    turns((address) => webUrl(address, base), {
      'https://other.example/ferry': 'https://other.example/ferry',
      'http://other.example': 'http://other.example/',
      'HTTPS://Other.Example/Ferry': 'https://other.example/Ferry',
      'ferry.html': 'https://news.example/world/ferry.html',
      '/ferry.html': 'https://news.example/ferry.html',
      './ferry.html#top': 'https://news.example/world/ferry.html#top',
      '../../../ferry.html': 'https://news.example/ferry.html',
      '?page=2': 'https://news.example/world/feed.xml?page=2',
      '//cdn.example/ferry': 'https://cdn.example/ferry',
      '\\\\cdn.example\\ferry': 'https://cdn.example/ferry',
      '/\\cdn.example/ferry': 'https://cdn.example/ferry',
      'https:\\\\cdn.example\\ferry': 'https://cdn.example/ferry',
      '\n\t https://other.example/ferry \n': 'https://other.example/ferry',
      'https://other.exa\nmple/fer\try': 'https://other.example/ferry',
      'https://other.example/the ferry': 'https://other.example/the%20ferry',
      'https://other.example/?a=1&b=2&copy=3': 'https://other.example/?a=1&b=2&copy=3',
      'https://bücher.example/fähre': 'https://xn--bcher-kva.example/f%C3%A4hre',
      'https://other.example/"onmouseover="alert(1)': 'https://other.example/%22onmouseover=%22alert(1)',
      'https://other.example/javascript:alert(1)': 'https://other.example/javascript:alert(1)',
      'javascript&colon;alert(1)': 'https://news.example/world/javascript&colon;alert(1)',
      'javascript%3Aalert(1)': 'https://news.example/world/javascript%3Aalert(1)',
      '/javascript:alert(1)': 'https://news.example/javascript:alert(1)',
    });
    expect(webUrl('//cdn.example/ferry', 'http://news.example/feed.xml')).to.equal(
      'http://cdn.example/ferry',
    );
  });

  it('leads nowhere relative to what is no page of the web', () => {
    for (const strange of [
      'data:text/xml,<rss/>',
      'blob:https://news.example/1',
      'about:blank',
      'mailto:x@y',
    ])
      expect(webUrl('ferry.html', strange), strange).to.equal(undefined);
    expect(webUrl('https://news.example/', 'about:blank')).to.equal('https://news.example/');
  });
});

describe('imageUrl', () => {
  it('is https, for a page that is read safely shows no other picture', () => {
    turns((address) => imageUrl(address, 'https://news.example/feed.xml'), {
      'https://cdn.example/a.jpg': 'https://cdn.example/a.jpg',
      'http://cdn.example/a.jpg': 'https://cdn.example/a.jpg',
      'http://news.example/a.jpg': 'https://news.example/a.jpg',
      'http://cdn.example:80/a.jpg': 'https://cdn.example/a.jpg',
      '//cdn.example/a.jpg': 'https://cdn.example/a.jpg',
      'a.jpg': 'https://news.example/a.jpg',
    });
    expect(imageUrl('http://cdn.example/a.jpg')).to.equal('https://cdn.example/a.jpg');
  });

  it('is http where the very host that served the feed so has the picture', () => {
    turns((address) => imageUrl(address, 'http://localhost:8000/feed.xml'), {
      'http://localhost:8000/a.jpg': 'http://localhost:8000/a.jpg',
      '/a.jpg': 'http://localhost:8000/a.jpg',
      '//localhost:8000/a.jpg': 'http://localhost:8000/a.jpg',
      'https://cdn.example/a.jpg': 'https://cdn.example/a.jpg',
      'http://cdn.example/a.jpg': 'https://cdn.example/a.jpg',
      '//cdn.example/a.jpg': 'https://cdn.example/a.jpg',
    });
  });

  it('is nothing where it would be something else than a picture of the web', () => {
    for (const address of [
      undefined,
      '',
      '#',
      'data:image/png;base64,iVBORw0KGgo=',
      'data:image/svg+xml,<svg onload=alert(1)>',
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'blob:https://news.example/1',
      'file:///a.jpg',
      'cid:1',
      'https://',
    ])
      expect(imageUrl(address, 'https://news.example/feed.xml'), address).to.equal(undefined);
  });
});

function turns(act: (text: string) => string | undefined, cases: Readonly<Record<string, string>>): void {
  for (const [given, expected] of Object.entries(cases)) expect(act(given), given).to.equal(expected);
}

function stays(act: (text: string) => string | undefined, texts: readonly string[]): void {
  for (const text of texts) expect(act(text), text).to.equal(text);
}
