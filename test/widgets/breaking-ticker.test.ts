import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/news-breaking-ticker.js';
import { ar } from '../../src/i18n/locales/ar.js';
import { en } from '../../src/i18n/locales/en.js';
import type { Story } from '../../src/model/story.js';
import type { BreakingTicker } from '../../src/widgets/breaking-ticker/breaking-ticker.js';
import {
  answer,
  type Attributes,
  HandSource,
  isSeen,
  rss,
  settled,
  stories,
  story,
  until,
} from './arrange.js';

describe('<news-breaking-ticker>', () => {
  let errors: unknown[] = [];
  const remember = (event: ErrorEvent) => errors.push(event.error ?? event.message);

  before(() => addEventListener('error', remember));
  after(() => removeEventListener('error', remember));
  beforeEach(() => {
    errors = [];
    localStorage.clear();
    return pointAway();
  });
  afterEach(() => {
    expect(errors, 'what reached the page').to.be.empty;
  });

  it('shows the headlines of a feed, one at a time', async () => {
    const { url } = answer({ text: rss('abc') });
    const ticker = await place({ src: url });
    await once(ticker, 'news-load');
    await moves(ticker);
    expect(headlines(ticker)).to.deep.equal(['Headline a', 'Headline b', 'Headline c']);
    ticker.pause();
    await ticker.updateComplete;
    expect(current(ticker)).to.equal('Headline a');
    expect(part(ticker, 'link')).to.have.attribute('href', 'https://example.org/a');
  });

  it('is accessible', async () => {
    const { ticker } = await arrange({ dismissible: '', show: 'section time' }, stories('abc'));
    await expect(ticker).to.be.accessible();
  });

  it('survives being moved', async () => {
    const { ticker, source } = await arrange({}, stories('abc'));
    await moves(ticker);
    ticker.next();
    ticker.play();
    await moves(ticker);
    ticker.parentElement!.after(ticker);
    await until(() => source.isFollowed);
    await moves(ticker);
    source.brings(stories('xabc'));
    ticker.pause();
    await ticker.updateComplete;
    expect(current(ticker), 'the place that the reader had').to.equal('Headline b');
    ticker.remove();
  });

  it('follows nothing once it has left, and moves nothing', async () => {
    const { ticker, source } = await arrange({}, stories('ab'));
    await moves(ticker);
    ticker.remove();
    expect(source.isFollowed).to.be.false;
    expect(running(ticker)).to.equal(0);
    await settled();
    expect(source.isFollowed).to.be.false;
    expect(running(ticker)).to.equal(0);
  });

  it('says so when the feed fails', async () => {
    const { url } = answer({ status: '500', text: '<h1>Down</h1>' });
    const ticker = await place({ src: url });
    const { error } = await once(ticker, 'news-error');
    await ticker.updateComplete;
    expect(error).to.include({ code: 'http', status: 500 });
    expect(said(ticker)).to.contain(en.failure.http).and.to.contain('Try again').and.not.to.contain('Down');
  });

  describe('as it moves', () => {
    it('is one animation without an end, and changes nothing in the document', async () => {
      const { ticker } = await arrange({ interval: 3 }, stories('abcd'));
      await moves(ticker);
      expect(trackOf(ticker).getAnimations()).to.have.length(1);
      expect(animationOf(ticker).effect!.getComputedTiming().iterations).to.equal(Infinity);
      await settled();
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      observer.observe(ticker.shadowRoot!, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
      for (const time of [2900, 3100, 6100, 9100, 12_100]) {
        animationOf(ticker).currentTime = time;
        await nextFrame();
      }
      expect(records.concat(observer.takeRecords())).to.be.empty;
      observer.disconnect();
    });

    for (const [time, name] of [
      [0, 'a'],
      [5990, 'a'],
      [6010, 'b'],
      [17_990, 'c'],
      [18_010, 'a'],
      [180_000 + 6010, 'b'],
    ] as const)
      it(`shows headline ${name} ${time} ms after it began`, async () => {
        const { ticker } = await arrange({}, stories('abc'));
        await moves(ticker);
        animationOf(ticker).pause();
        animationOf(ticker).currentTime = time;
        await nextFrame();
        const shown = headlineAt(ticker);
        ticker.pause();
        await ticker.updateComplete;
        expect(current(ticker)).to.equal(`Headline ${name}`);
        if (time % 6000 > 10) expect(shown).to.equal(`Headline ${name}`);
      });

    it('shows each headline for 6 seconds, for as long as the author says, and never for less than 3', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      await moves(ticker);
      for (const [interval, seconds] of [
        [null, 6],
        ['10', 10],
        ['1', 3],
        ['-5', 3],
        ['many', 6],
        ['Infinity', 3600],
      ] as const) {
        if (interval) ticker.setAttribute('interval', interval);
        await ticker.updateComplete;
        expect(animationOf(ticker).effect!.getComputedTiming().duration, interval ?? '').to.equal(
          2 * seconds * 1000,
        );
      }
    });

    it('keeps its headlines from the keyboard, and its buttons not', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      await moves(ticker);
      for (const link of parts(ticker, 'link')) expect(link.closest('[inert]')).to.exist;
      for (const button of parts(ticker, 'button')) expect(button.closest('[inert]')).not.to.exist;
    });

    it('says nothing', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      await moves(ticker);
      expect(part(ticker, 'viewport')).to.have.attribute('aria-live', 'off');
      expect(said(ticker)).to.equal('');
    });

    it('carries the place of each headline along', async () => {
      const { ticker } = await arrange({}, stories('abc'));
      expect(parts(ticker, 'counter').map((counter) => counter.textContent)).to.deep.equal([
        '1 of 3',
        '2 of 3',
        '3 of 3',
      ]);
    });

    it('does nothing of it for a single headline', async () => {
      const { ticker } = await arrange({}, stories('a'));
      expect(parts(ticker, 'button')).to.be.empty;
      expect(parts(ticker, 'controls')).to.be.empty;
      expect(part(ticker, 'counter')).to.have.text('');
      expect(trackOf(ticker).getAnimations()).to.be.empty;
      expect(ticker).to.match(':state(paused)');
      expect(part(ticker, 'link').closest('[inert]')).not.to.exist;
    });
  });

  describe('its buttons', () => {
    it('pause and play, and say which', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      await moves(ticker);
      const [toggle] = parts(ticker, 'button');
      expect(toggle).to.have.attribute('aria-label', 'Pause');
      expect(toggle).not.to.have.attribute('aria-pressed');
      toggle!.click();
      await ticker.updateComplete;
      expect(running(ticker)).to.equal(0);
      expect(part(ticker, 'button')).to.equal(toggle);
      expect(toggle).to.have.attribute('aria-label', 'Play');
      toggle!.click();
      await moves(ticker);
      expect(toggle).to.have.attribute('aria-label', 'Pause');
    });

    it('go to the next and the previous headline, round and round, and stop there', async () => {
      const { ticker } = await arrange({}, stories('abc'));
      await moves(ticker);
      const [, previous, next] = parts(ticker, 'button');
      const seen: string[] = [];
      for (const button of [next, next, next, previous, previous]) {
        button!.click();
        await ticker.updateComplete;
        expect(running(ticker)).to.equal(0);
        seen.push(current(ticker));
      }
      expect(seen.map((title) => title.at(-1)).join('')).to.equal('bcacb');
    });

    it('can be hit by a thumb', async () => {
      const { ticker } = await arrange({ dismissible: '' }, stories('ab'));
      for (const button of parts(ticker, 'button')) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      }
    });

    it('do what the methods do', async () => {
      const { ticker } = await arrange({}, stories('abc'));
      ticker.next();
      await ticker.updateComplete;
      expect(current(ticker)).to.equal('Headline b');
      ticker.previous();
      ticker.previous();
      await ticker.updateComplete;
      expect(current(ticker)).to.equal('Headline c');
      ticker.play();
      await moves(ticker);
      ticker.pause();
      await ticker.updateComplete;
      expect(ticker.paused).to.be.true;
    });

    it('are heard before there are headlines', async () => {
      const { ticker, source } = await arrange();
      ticker.pause();
      source.brings(stories('ab'));
      await until(() => ticker.matches(':state(ready)'));
      await settled();
      expect(running(ticker)).to.equal(0);
      expect(part(ticker, 'button')).to.have.attribute('aria-label', 'Play');
    });
  });

  describe('at rest', () => {
    it('has exactly one headline that can be seen and reached', async () => {
      const { ticker } = await arrange({}, stories('abc'));
      ticker.next();
      await ticker.updateComplete;
      const reachable = parts(ticker, 'link').filter((link) => !link.closest('[inert]'));
      expect(reachable.map((link) => link.textContent.trim())).to.deep.equal(['Headline b']);
      expect(parts(ticker, 'link').filter(isSeen)).to.deep.equal(reachable);
    });

    it('says politely what the reader goes on to, but nothing that a refresh changes', async () => {
      const { ticker, source } = await arrange({}, stories('ab'));
      ticker.pause();
      await settled();
      const viewport = part(ticker, 'viewport');
      expect(viewport).to.have.attribute('aria-live', 'polite');
      source.brings([story('a', { title: 'Headline a, corrected' }), story('b')]);
      await ticker.updateComplete;
      expect(current(ticker)).to.equal('Headline a, corrected');
      expect(viewport).to.have.attribute('aria-live', 'off');
      await until(() => viewport.getAttribute('aria-live') === 'polite');
    });

    it('does not say how time goes by', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      expect(part(ticker, 'time').closest('[aria-live]')).to.have.attribute('aria-live', 'off');
    });
  });

  describe('the pointer', () => {
    it('lets the headlines rest for as long as it is on them', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      await moves(ticker);
      await pointAt(part(ticker, 'viewport'));
      await rests(ticker);
      expect(part(ticker, 'link').closest('[inert]')).not.to.exist;
      expect(part(ticker, 'button')).to.have.attribute('aria-label', 'Pause');
      await pointAway();
      await moves(ticker);
    });

    it('clicks on the headline that rests', async () => {
      const { ticker } = await arrange({}, stories('abc'));
      await moves(ticker);
      animationOf(ticker).currentTime = 7000;
      const selected: string[] = [];
      ticker.addEventListener('news-select', (event) => {
        event.preventDefault();
        selected.push(event.story.id);
      });
      await clickOn(part(ticker, 'viewport'));
      expect(selected).to.deep.equal(['b']);
    });

    it('presses "Pause" once to pause, and "Play" once to play', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      await moves(ticker);
      await clickOn(part(ticker, 'button'));
      await rests(ticker);
      expect(part(ticker, 'button')).to.have.attribute('aria-label', 'Play');
      await clickOn(part(ticker, 'button'));
      await moves(ticker);
    });

    it('takes a focused headline along to rest for good', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      await moves(ticker);
      ticker.addEventListener('news-select', (event) => event.preventDefault());
      await clickOn(part(ticker, 'viewport'));
      await pointAway();
      await settled();
      expect(running(ticker)).to.equal(0);
      // WebKit gives a link no focus when it is clicked
      if (ticker.shadowRoot!.activeElement)
        expect(part(ticker, 'button')).to.have.attribute('aria-label', 'Play');
    });

    for (const [type, pointerType, isResting] of [
      ['pointerleave', 'touch', true],
      ['pointercancel', 'touch', false],
      ['pointerleave', 'pen', false],
    ] as const)
      it(`rests ${isResting ? 'on' : 'no longer'} after ${type} of a ${pointerType}`, async () => {
        const { ticker } = await arrange({}, stories('ab'));
        await moves(ticker);
        const viewport = part(ticker, 'viewport');
        viewport.dispatchEvent(new PointerEvent('pointerenter', { pointerType }));
        await rests(ticker);
        viewport.dispatchEvent(new PointerEvent(type, { pointerType }));
        await settled();
        expect(running(ticker)).to.equal(isResting ? 0 : 1);
      });
  });

  describe('the keyboard', () => {
    let first: HTMLButtonElement;
    let last: HTMLButtonElement;
    const focused = (ticker: BreakingTicker) => ticker.shadowRoot!.activeElement;

    async function between(ticker: BreakingTicker) {
      first = document.createElement('button');
      last = document.createElement('button');
      ticker.before(first);
      ticker.after(last);
      first.focus({ preventScroll: true });
      await settled();
    }

    it('meets "Pause" first, which stops for good as it gets the focus', async () => {
      const { ticker } = await arrange({}, stories('abc'));
      await moves(ticker);
      await between(ticker);
      await sendKeys({ press: 'Tab' });
      expect(focused(ticker)).to.equal(part(ticker, 'button'));
      await rests(ticker);
      expect(focused(ticker)).to.have.attribute('aria-label', 'Play');
      last.focus();
      await settled();
      expect(running(ticker)).to.equal(0);
    });

    it('reaches all of them, each in its turn, and leaves behind the last', async () => {
      const { ticker } = await arrange({ dismissible: '' }, stories('abc'));
      await moves(ticker);
      await between(ticker);
      const stops: string[] = [];
      for (let stop = 0; stop < 5; stop++) {
        await sendKeys({ press: 'Tab' });
        await ticker.updateComplete;
        const stopped = focused(ticker);
        stops.push(stopped?.getAttribute('aria-label') ?? stopped?.textContent.trim() ?? 'nothing');
      }
      expect(stops).to.deep.equal(['Play', 'Previous headline', 'Next headline', 'Headline a', 'Dismiss']);
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(last);
    });

    it('reaches every headline by "Next headline"', async () => {
      const { ticker } = await arrange({}, stories('abc'));
      await between(ticker);
      for (let stop = 0; stop < 3; stop++) await sendKeys({ press: 'Tab' });
      const seen: string[] = [];
      for (let turn = 0; turn < 3; turn++) {
        await sendKeys({ press: 'Enter' });
        await ticker.updateComplete;
        seen.push(current(ticker));
        expect(focused(ticker)).to.have.attribute('aria-label', 'Next headline');
      }
      expect(seen).to.deep.equal(['Headline b', 'Headline c', 'Headline a']);
      await sendKeys({ press: 'Tab' });
      expect(focused(ticker)).to.have.text('Headline a');
    });

    it('plays by "Play" with the focus on it, and stops again as that moves on', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      await between(ticker);
      await sendKeys({ press: 'Tab' });
      await rests(ticker);
      await sendKeys({ press: 'Enter' });
      await moves(ticker);
      expect(focused(ticker)).to.have.attribute('aria-label', 'Pause');
      await sendKeys({ press: 'Tab' });
      await rests(ticker);
      expect(focused(ticker)).to.have.attribute('aria-label', 'Previous headline');
    });

    it('follows a headline by Enter', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      const selected: string[] = [];
      ticker.addEventListener('news-select', (event) => {
        event.preventDefault();
        selected.push(event.story.id);
      });
      await between(ticker);
      for (let stop = 0; stop < 4; stop++) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      expect(selected).to.deep.equal(['a']);
    });

    it('keeps the focus through refreshes, whatever they bring', async () => {
      const { ticker, source } = await arrange({ which: 'latest', 'max-age': 1e9 }, stories('abc'));
      await between(ticker);
      for (let stop = 0; stop < 4; stop++) {
        await sendKeys({ press: 'Tab' });
        await ticker.updateComplete;
        const before = focused(ticker);
        expect(before).to.exist;
        for (const brought of [
          stories('xabc'),
          stories('cba'),
          stories('x'),
          [story('a', { title: 'Edited' })],
          [],
        ]) {
          source.brings(brought);
          await settled();
          expect(focused(ticker)).to.equal(before);
        }
        source.brings(stories('abc'));
        await settled();
      }
    });

    it('keeps the focus on "Pause" while headlines move, whatever refreshes bring', async () => {
      const { ticker, source } = await arrange({ which: 'latest' }, stories('abc'));
      await between(ticker);
      await sendKeys({ press: 'Tab' });
      await rests(ticker);
      await sendKeys({ press: 'Enter' });
      await moves(ticker);
      const pause = focused(ticker);
      for (const brought of [stories('xabc'), stories('x'), [], stories('ba')]) {
        source.brings(brought);
        await settled();
        expect(focused(ticker)).to.equal(pause);
        expect(headlines(ticker).length).to.be.above(1);
      }
      source.fails();
      await settled();
      expect(focused(ticker)).to.equal(pause);
      expect(headlines(ticker)).to.deep.equal(['Headline b', 'Headline a']);
    });

    it('takes the new headlines when the focus has left', async () => {
      const { ticker, source } = await arrange({}, stories('abc'));
      await between(ticker);
      await sendKeys({ press: 'Tab' });
      source.brings(stories('xy'));
      await settled();
      expect(headlines(ticker)).to.have.length(3);
      last.focus();
      ticker.requestUpdate();
      await ticker.updateComplete;
      expect(headlines(ticker)).to.deep.equal(['Headline x', 'Headline y']);
    });

    it('goes along where the page goes on to the next', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      await between(ticker);
      for (let stop = 0; stop < 4; stop++) await sendKeys({ press: 'Tab' });
      expect(focused(ticker)).to.have.text('Headline a');
      ticker.next();
      await settled();
      expect(focused(ticker)).to.have.text('Headline b');
      ticker.play();
      await settled();
      expect(running(ticker), 'a headline with the focus does not move').to.equal(0);
      expect(focused(ticker)).to.have.text('Headline b');
    });

    for (const [name, press] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const)
      it(`tries again by ${name}, and goes on where the news are`, async () => {
        const { ticker, source } = await arrange({ which: 'latest' });
        source.fails();
        await until(() => ticker.matches(':state(error)'));
        await between(ticker);
        await sendKeys({ press: 'Tab' });
        expect(focused(ticker)).to.equal(part(ticker, 'retry'));
        await sendKeys({ press });
        await until(() => source.asked === 1);
        source.brings(stories('ab'));
        await until(() => ticker.matches(':state(ready)'));
        await settled();
        expect(focused(ticker)).to.exist;
      });
  });

  describe('who wants no motion', () => {
    before(async function () {
      if (await canEmulate()) return;
      console.log('Skipped: reduced motion of a whole ticker, which this engine cannot be made to ask for.');
      this.skip();
    });
    afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

    for (const mode of ['rotate', 'scroll'])
      it(`gets none, and reaches every headline one by one (mode="${mode}")`, async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        const { ticker } = await arrange({ mode }, stories('abc'));
        await settled();
        expect(trackOf(ticker).getAnimations()).to.be.empty;
        const labels = parts(ticker, 'button').map((button) => button.getAttribute('aria-label'));
        expect(labels).to.deep.equal(['Previous headline', 'Next headline']);
        const seen = [current(ticker)];
        for (let turn = 0; turn < 2; turn++) {
          parts(ticker, 'button')[1]!.click();
          await ticker.updateComplete;
          seen.push(current(ticker));
        }
        expect(seen).to.deep.equal(['Headline a', 'Headline b', 'Headline c']);
        ticker.play();
        await settled();
        expect(trackOf(ticker).getAnimations()).to.be.empty;
      });

    it('can change their mind while it moves', async () => {
      const { ticker } = await arrange({}, stories('abc'));
      const reasons = reasonsOf(ticker);
      await moves(ticker);
      animationOf(ticker).currentTime = 7000;
      await emulateMedia({ reducedMotion: 'reduce' });
      await rests(ticker);
      expect(trackOf(ticker).getAnimations()).to.be.empty;
      expect(current(ticker)).to.equal('Headline b');
      expect(reasons).to.deep.equal(['motion']);
      await emulateMedia({ reducedMotion: 'no-preference' });
      await moves(ticker);
    });
  });

  describe('out of sight', () => {
    for (const mode of ['rotate', 'scroll']) {
      it(`sleeps below the viewport (mode="${mode}")`, async () => {
        const { ticker } = await arrange({ mode }, stories('ab'));
        const reasons = reasonsOf(ticker);
        await moves(ticker);
        ticker.style.marginBlockStart = '150vh';
        await until(() => running(ticker) === 0);
        expect(reasons).to.deep.equal(['hidden']);
        ticker.style.marginBlockStart = '';
        await moves(ticker);
      });

      it(`sleeps in a tab behind (mode="${mode}")`, async () => {
        const { ticker } = await arrange({ mode }, stories('ab'));
        await moves(ticker);
        await hideTab(true);
        expect(running(ticker)).to.equal(0);
        await hideTab(false);
        await moves(ticker);
      });
    }
  });

  describe('as a row that scrolls', () => {
    it('goes by at the speed that the author says, and at 60 pixels in a second', async () => {
      const { ticker } = await arrange({ mode: 'scroll' }, stories(10));
      await moves(ticker);
      const { width } = trackOf(ticker).firstElementChild!.getBoundingClientRect();
      const duration = () => Number(animationOf(ticker).effect!.getComputedTiming().duration);
      expect(duration()).to.be.closeTo((width / 60) * 1000, 1);
      for (const [speed, pixels] of [
        ['200', 200],
        ['-1', 1],
        ['fast', 60],
        ['Infinity', 1000],
      ] as const) {
        ticker.setAttribute('speed', speed);
        await ticker.updateComplete;
        expect(duration(), speed).to.be.closeTo((width / pixels) * 1000, 1);
      }
    });

    for (const dir of ['ltr', 'rtl'])
      it(`begins at the start of the line and leaves there, and its end is its beginning (${dir})`, async () => {
        const { ticker } = await arrange({ mode: 'scroll' }, stories(3), { dir });
        await moves(ticker);
        const animation = animationOf(ticker);
        const duration = Number(animation.effect!.getComputedTiming().duration);
        animation.pause();
        const sign = dir === 'rtl' ? -1 : 1;
        const placeOf = (row: number) => {
          const side = dir === 'rtl' ? 'right' : 'left';
          const start = part(ticker, 'viewport').getBoundingClientRect()[side];
          return sign * (trackOf(ticker).children[row]!.getBoundingClientRect()[side] - start);
        };
        animation.currentTime = 0;
        expect(placeOf(0)).to.be.closeTo(0, 0.1);
        animation.currentTime = duration / 2;
        expect(placeOf(0)).to.be.below(-50);
        animation.currentTime = duration - 0.001;
        expect(placeOf(1), 'the copy').to.be.closeTo(0, 0.1);
      });

    it('turns round where the direction of the page does', async () => {
      const { ticker } = await arrange({ mode: 'scroll' }, stories(3));
      await moves(ticker);
      const animation = animationOf(ticker);
      animation.pause();
      animation.currentTime = 1000;
      const shift = () => new DOMMatrix(getComputedStyle(trackOf(ticker)).transform).e;
      expect(shift()).to.be.closeTo(-60, 1);
      ticker.parentElement!.dir = 'rtl';
      expect(shift()).to.be.closeTo(60, 1);
    });

    it('fills its line, however few headlines there are', async () => {
      const { ticker } = await arrange({ mode: 'scroll' }, stories(2));
      await moves(ticker);
      const [row, copy] = trackOf(ticker).children;
      const width = row!.getBoundingClientRect().width;
      expect(width).to.be.at.least(part(ticker, 'viewport').getBoundingClientRect().width - 0.1);
      expect(copy!.getBoundingClientRect().width).to.be.closeTo(width, 0.1);
    });

    it('has a copy for the eye alone', async () => {
      const { ticker } = await arrange({ mode: 'scroll' }, stories(3));
      await moves(ticker);
      const [, copy] = trackOf(ticker).children;
      expect(copy).to.have.attribute('aria-hidden', 'true');
      expect(copy!.closest('[inert]')).to.exist;
      for (const link of copy!.querySelectorAll('a')) expect(link.tabIndex).to.equal(-1);
      await expect(ticker).to.be.accessible();
    });

    it('freezes under the pointer, and any headline in sight can be clicked, a copied one too', async () => {
      const { ticker } = await arrange({ mode: 'scroll' }, stories(3));
      await moves(ticker);
      const duration = Number(animationOf(ticker).effect!.getComputedTiming().duration);
      animationOf(ticker).currentTime = duration - 100;
      const selected: string[] = [];
      ticker.addEventListener('news-select', (event) => {
        event.preventDefault();
        selected.push(event.story.id);
      });
      const place = part(ticker, 'viewport').getBoundingClientRect();
      const position: [number, number] = [Math.round(place.x + 30), Math.round(place.y + place.height / 2)];
      await sendMouse({ type: 'move', position });
      await until(() => animationOf(ticker).playState === 'paused');
      await expect(ticker).to.be.accessible();
      await sendMouse({ type: 'click', position });
      expect(selected).to.deep.equal(['1']);
    });

    it('stops as one headline that can be seen and reached', async () => {
      const { ticker } = await arrange({ mode: 'scroll', speed: 100 }, stories(4));
      await moves(ticker);
      const widths = [...trackOf(ticker).firstElementChild!.children].map(
        (slide) => slide.getBoundingClientRect().width,
      );
      animationOf(ticker).currentTime = (widths[0]! + widths[1]! + 1) * 10;
      ticker.pause();
      await ticker.updateComplete;
      expect(current(ticker)).to.equal('Headline 3');
      expect(trackOf(ticker).children).to.have.length(1);
      ticker.play();
      await moves(ticker);
      const { left } = part(ticker, 'viewport').getBoundingClientRect();
      expect(parts(ticker, 'item')[2]!.getBoundingClientRect().left).to.be.closeTo(left, 20);
    });

    it('measures again when its words have another width, and only then', async () => {
      const { ticker } = await arrange({ mode: 'scroll' }, stories(12));
      await moves(ticker);
      await settled();
      const before = animationOf(ticker);
      await settled();
      ticker.requestUpdate();
      await settled();
      expect(animationOf(ticker)).to.equal(before);
      ticker.style.fontSize = '2em';
      await until(() => running(ticker) > 0 && animationOf(ticker) !== before);
      const { width } = trackOf(ticker).firstElementChild!.getBoundingClientRect();
      expect(Number(animationOf(ticker).effect!.getComputedTiming().duration)).to.be.closeTo(
        (width / 60) * 1000,
        20,
      );
    });
  });

  describe('what it shows', () => {
    const flagged = [
      story('a', { breaking: false }),
      story('b', { breaking: true }),
      story('c', { breaking: false }),
      story('d', { breaking: true }),
    ];

    for (const [which, given, shown, label] of [
      ['auto', flagged, ['Headline b', 'Headline d'], 'Breaking news'],
      ['auto', stories('ab'), ['Headline a', 'Headline b'], 'Latest news'],
      ['auto', flagged.slice(0, 1), [], undefined],
      ['breaking', flagged, ['Headline b', 'Headline d'], 'Breaking news'],
      ['breaking', stories('ab'), [], undefined],
      ['latest', flagged, ['Headline a', 'Headline b', 'Headline c', 'Headline d'], 'Latest news'],
      ['banana', flagged, ['Headline b', 'Headline d'], 'Breaking news'],
    ] as const)
      it(`with which="${which}" is ${shown.join(', ') || 'nothing'}${label ? `, under "${label}"` : ''}`, async () => {
        const { ticker } = await arrange({ which }, given, { isBare: true });
        expect(headlines(ticker)).to.deep.equal(shown);
        expect(parts(ticker, 'label').map(({ textContent }) => textContent)).to.deep.equal(
          label ? [label] : [],
        );
        if (!label) expect(ticker).to.match(':state(empty)');
      });

    it('is at most ten headlines, or as many as the author says', async () => {
      const { ticker } = await arrange({}, stories(12));
      expect(headlines(ticker)).to.have.length(10);
      for (const [limit, count] of [
        ['3', 3],
        ['2.7', 2],
        ['0', 10],
        ['-1', 1],
        ['x', 10],
        ['Infinity', 12],
      ] as const) {
        ticker.setAttribute('limit', limit);
        await ticker.updateComplete;
        expect(headlines(ticker), limit).to.have.length(count);
      }
    });

    it('is what is breaking, however far down the feed', async () => {
      const { ticker } = await arrange({ limit: 2 }, [...stories(30), ...flagged]);
      expect(headlines(ticker)).to.deep.equal(['Headline b', 'Headline d']);
    });

    it('is what bears a tag that the author names, in any case, or is of such a section', async () => {
      const given = [
        story('a', { tags: ['Weather'] }),
        story('b', { tags: ['Local', 'Urgent'] }),
        story('c', { section: 'Breaking News' }),
        story('d', { breaking: true }),
      ];
      const { ticker } = await arrange({ 'breaking-tags': 'urgent, breaking news' }, given);
      expect(headlines(ticker)).to.deep.equal(['Headline b', 'Headline c', 'Headline d']);
      ticker.removeAttribute('breaking-tags');
      await ticker.updateComplete;
      expect(headlines(ticker)).to.deep.equal(['Headline d']);
    });

    it('is what the page’s own rule says', async () => {
      const given = [story('a', { urgency: 5 }), story('b', { urgency: 1 })];
      const { ticker } = await arrange({}, given);
      ticker.isBreaking = ({ urgency = 9 }) => urgency <= 2;
      ticker.requestUpdate();
      await ticker.updateComplete;
      expect(headlines(ticker)).to.deep.equal(['Headline b']);
    });

    it('is nothing that is older than the author wants, by its last change', async () => {
      const hours = (count: number) => new Date(Date.now() - count * 3_600_000);
      const { published, ...undated } = story('d');
      expect(published).to.exist;
      const { ticker } = await arrange({ 'max-age': 2 }, [
        story('a', { published: hours(1) }),
        story('b', { published: hours(3) }),
        story('c', { published: hours(3), updated: hours(1) }),
        undated,
      ]);
      expect(headlines(ticker)).to.deep.equal(['Headline a', 'Headline c', 'Headline d']);
      ticker.removeAttribute('max-age');
      await ticker.updateComplete;
      expect(headlines(ticker)).to.have.length(4);
    });

    it('is under the author’s own label', async () => {
      const { ticker } = await arrange({ label: 'Storm watch' }, stories('ab'));
      expect(part(ticker, 'label')).to.have.text('Storm watch');
      expect(region(ticker)).to.have.attribute('aria-label', 'Storm watch');
    });

    for (const [show, words] of [
      ['time', 'Mar 5, 2024'],
      ['section', 'Politics'],
      ['section source', 'Politics The Example'],
      ['', ''],
    ] as const)
      it(`beside a headline is "${words}" with show="${show}"`, async () => {
        const { ticker } = await arrange({ show }, [story('a', { section: 'Politics' }), story('b')]);
        const [first] = parts(ticker, 'meta');
        const shown = [...first!.children].map((child) => child.textContent);
        expect(shown.join(' ')).to.equal(words);
      });

    it('is plain text where a story has no address, and says so of new tabs', async () => {
      const { ticker } = await arrange({ target: '_blank' }, [
        { id: 'a', title: '<b>Bare & bold</b>', authors: [], tags: [] },
        story('b'),
      ]);
      expect(headlines(ticker)).to.deep.equal(['<b>Bare & bold</b>', 'Headline b (opens in a new tab)']);
      expect(parts(ticker, 'link')).to.have.length(1);
      expect(part(ticker, 'link')).to.have.attribute('target', '_blank');
    });
  });

  describe('a refresh', () => {
    it('without change changes nothing', async () => {
      const same = stories('abc');
      const { ticker, source } = await arrange({}, same);
      await moves(ticker);
      await settled();
      const animation = animationOf(ticker);
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      observer.observe(ticker.shadowRoot!, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
      source.brings(same);
      await settled();
      expect(records).to.be.empty;
      expect(animationOf(ticker)).to.equal(animation);
      observer.disconnect();
    });

    it('keeps the headline that is shown, wherever it is now', async () => {
      const { ticker, source } = await arrange({}, stories('abc'));
      await moves(ticker);
      animationOf(ticker).currentTime = 8000;
      source.brings(stories('xcbya'));
      await settled();
      expect(headlineAt(ticker)).to.equal('Headline b');
      expect(Number(animationOf(ticker).currentTime) - 12_000, 'since it began').to.be.within(2000, 4000);
      ticker.pause();
      await ticker.updateComplete;
      expect(current(ticker)).to.equal('Headline b');
    });

    it('goes on with what stands in the place of a headline that is gone', async () => {
      const { ticker, source } = await arrange({}, stories('abc'));
      ticker.next();
      await ticker.updateComplete;
      source.brings(stories('ac'));
      await ticker.updateComplete;
      expect(current(ticker)).to.equal('Headline c');
      source.brings(stories('a'));
      await ticker.updateComplete;
      expect(current(ticker)).to.equal('Headline a');
    });

    it('takes in what is new on a page that is scrolled down', async () => {
      const { ticker, source } = await arrange({}, stories('ab'));
      document.body.style.minBlockSize = '300vh';
      scrollTo(0, 4);
      await until(() => scrollY > 0);
      source.brings(stories('xab'));
      await ticker.updateComplete;
      expect(headlines(ticker)).to.have.length(3);
      scrollTo(0, 0);
      document.body.style.minBlockSize = '';
    });

    it('that fails leaves the headlines, and says how old they are', async () => {
      const { ticker, source } = await arrange({}, stories('ab'));
      source.brings(stories('ab'), new Date(Date.now() - 3 * 60_000));
      source.fails('timeout');
      await ticker.updateComplete;
      expect(ticker).to.match(':state(stale)');
      expect(headlines(ticker)).to.have.length(2);
      expect(part(ticker, 'meta')).to.have.text('Last updated 3 minutes ago');
      expect(said(ticker), 'aloud').to.equal('');
    });
  });

  describe('what breaks while somebody reads', () => {
    const alert = (id: string, more: Partial<Story> = {}) => story(id, { breaking: true, ...more });

    it('is said once', async () => {
      const { ticker, source } = await arrange({ which: 'breaking' }, []);
      const spoken = listenTo(ticker);
      source.brings([alert('a')]);
      await settled();
      source.brings([alert('a', { title: 'Headline a, edited' })]);
      await settled();
      source.brings([]);
      await settled();
      source.brings([alert('a')]);
      await settled();
      expect(spoken.filter(Boolean)).to.deep.equal(['Breaking news: Headline a']);
    });

    it('is said after one that came back, or changed places, was not', async () => {
      const { ticker, source } = await arrange({ which: 'breaking' }, [alert('a'), alert('b')]);
      const spoken = listenTo(ticker);
      source.brings([alert('b'), alert('a')]);
      await settled();
      source.brings([alert('b')]);
      await settled();
      source.brings([alert('a'), alert('b')]);
      await settled();
      expect(spoken).to.be.empty;
      source.brings([alert('c'), alert('a'), alert('b')]);
      await settled();
      expect(spoken).to.deep.equal(['Breaking news: Headline c']);
    });

    it('is one sentence, however much it is', async () => {
      const { ticker, source } = await arrange({ which: 'breaking' }, [alert('a')]);
      const spoken = listenTo(ticker);
      source.brings([alert('x'), alert('y'), alert('a')]);
      await settled();
      expect(spoken).to.deep.equal(['2 new stories']);
    });

    it('is not what the page came with, nor what is only the latest', async () => {
      const { ticker, source } = await arrange({}, stories('ab'));
      expect(said(ticker)).to.equal('');
      source.brings(stories('xab'));
      await settled();
      expect(said(ticker)).to.equal('');
      const other = await arrange({ which: 'breaking' }, [alert('a')]);
      expect(said(other.ticker)).to.equal('');
    });
  });

  describe('a story that was dismissed', () => {
    const alerts = (...ids: string[]) => ids.map((id) => story(id, { breaking: true }));
    const press = async (ticker: BreakingTicker) => {
      parts(ticker, 'button').at(-1)!.click();
      await settled();
    };

    it('makes room for the next, and the last for nothing', async () => {
      const { ticker } = await arrange({ dismissible: '' }, alerts('m1', 'm2'));
      await press(ticker);
      expect(headlines(ticker)).to.deep.equal(['Headline m2']);
      await press(ticker);
      expect(headlines(ticker)).to.be.empty;
      expect(region(ticker)).not.to.exist;
    });

    it('is the one that is shown', async () => {
      const { ticker } = await arrange({ dismissible: '' }, alerts('n1', 'n2', 'n3'));
      await moves(ticker);
      animationOf(ticker).currentTime = 7000;
      const dismissed = once(ticker, 'news-dismiss');
      ticker.dismiss();
      expect((await dismissed).story.id).to.equal('n2');
      await ticker.updateComplete;
      expect(headlines(ticker)).to.deep.equal(['Headline n1', 'Headline n3']);
    });

    it('stays where the page prevents it', async () => {
      const { ticker } = await arrange({ dismissible: '' }, alerts('o1', 'o2'));
      ticker.addEventListener('news-dismiss', (event) => event.preventDefault());
      await press(ticker);
      expect(headlines(ticker)).to.have.length(2);
    });

    it('is not shown again, here or elsewhere, until there is more to it', async () => {
      const first = await arrange({ dismissible: '' }, alerts('p1', 'p2'));
      await press(first.ticker);
      const { ticker, source } = await arrange({}, alerts('p1', 'p2'));
      expect(headlines(ticker)).to.deep.equal(['Headline p2']);
      source.brings([story('p1', { breaking: true, updated: new Date() }), ...alerts('p2')]);
      await settled();
      expect(headlines(ticker)).to.deep.equal(['Headline p1', 'Headline p2']);
      source.brings([story('p1', { breaking: true, title: 'More of p1' }), ...alerts('p2', 'p3')]);
      await settled();
      expect(headlines(ticker)).to.deep.equal(['More of p1', 'Headline p2', 'Headline p3']);
    });

    it('keeps the focus in the ticker for as long as there is one', async () => {
      const { ticker } = await arrange({ dismissible: '' }, alerts('q1', 'q2'));
      parts(ticker, 'button').at(-1)!.focus();
      await press(ticker);
      expect(ticker.shadowRoot!.activeElement).to.have.attribute('aria-label', 'Dismiss');
    });

    it('is remembered by the page where the browser keeps nothing', async () => {
      const { localStorage } = window;
      Object.defineProperty(window, 'localStorage', {
        configurable: true,
        get() {
          throw new DOMException('Denied.', 'SecurityError');
        },
      });
      try {
        const { ticker, source } = await arrange({ dismissible: '' }, alerts('r1', 'r2'));
        await press(ticker);
        source.brings(alerts('r1', 'r2'));
        await settled();
        expect(headlines(ticker)).to.deep.equal(['Headline r2']);
      } finally {
        Object.defineProperty(window, 'localStorage', { configurable: true, get: () => localStorage });
      }
    });

    it('cannot be where the author does not say so', async () => {
      const { ticker } = await arrange({}, stories('a'));
      expect(parts(ticker, 'button')).to.be.empty;
    });
  });

  describe('its line', () => {
    it('is there from the start with which="latest", and as high whatever is in it', async () => {
      for (const width of [200, 320, 700, 1100]) {
        const { ticker, source } = await arrange({ which: 'latest' }, undefined, { isBare: true });
        ticker.style.inlineSize = `${width}px`;
        const height = ticker.offsetHeight;
        expect(height).to.be.at.least(40);
        for (const enter of Object.values(endings)) {
          enter(source);
          await settled();
          expect(ticker.offsetHeight, `${width}`).to.equal(height);
        }
        ticker.remove();
      }
    });

    it('is there from the start with the author’s link in it', async () => {
      const { ticker, source } = await arrange();
      const height = ticker.offsetHeight;
      expect(height).to.be.at.least(40);
      expect(isSeen(ticker.querySelector('a')!)).to.be.true;
      source.brings(stories('ab'));
      await settled();
      expect(ticker.offsetHeight).to.equal(height);
      expect(isSeen(ticker.querySelector('a')!)).to.be.false;
    });

    for (const [which, isBare] of [
      ['breaking', false],
      ['auto', true],
    ] as const)
      it(`is not there at all with which="${which}"${isBare ? ' and nothing in it' : ''} until there is something`, async () => {
        const { ticker, source } = await arrange({ which }, undefined, { isBare });
        for (const enter of [
          () => undefined,
          () => source.fails(),
          () => source.brings([story('a', { breaking: false })]),
        ]) {
          enter();
          await settled();
          expect(ticker.offsetHeight).to.equal(0);
          expect(region(ticker)).not.to.exist;
          expect(getComputedStyle(ticker.shadowRoot!.querySelector('.base')!).visibility).to.equal('hidden');
        }
      });

    it('lies over what follows where that is in sight, and moves nothing', async () => {
      const { ticker, source } = await arrange({ which: 'breaking' });
      const below = paragraphAfter(ticker);
      const before = below.getBoundingClientRect().top;
      source.brings([story('a', { breaking: true })]);
      await settled();
      expect(isSeen(part(ticker, 'link'))).to.be.true;
      expect(part(ticker, 'base').getBoundingClientRect().height).to.be.at.least(40);
      expect(ticker.offsetHeight).to.equal(0);
      expect(below.getBoundingClientRect().top).to.equal(before);
      const { x, y } = part(ticker, 'link').getBoundingClientRect();
      expect(document.elementFromPoint(x + 5, y + 5)).to.equal(ticker);
      source.brings([]);
      await settled();
      expect(below.getBoundingClientRect().top).to.equal(before);
      expect(document.elementFromPoint(x + 5, y + 5)).not.to.equal(ticker);
    });

    it('opens and closes below the viewport', async () => {
      const { ticker, source } = await arrange({ which: 'breaking', loading: 'eager' });
      ticker.parentElement!.style.marginBlockStart = '120vh';
      await settled();
      source.brings([story('a', { breaking: true })]);
      await until(() => ticker.offsetHeight >= 40);
      source.brings([]);
      await until(() => ticker.offsetHeight === 0);
    });

    it('opens above the viewport only where the browser holds on to what is read', async () => {
      const { ticker, source } = await arrange({ which: 'breaking', loading: 'eager' });
      const below = paragraphAfter(ticker);
      below.style.marginBlock = '60vh 300vh';
      scrollTo(0, 200);
      await until(() => scrollY === 200);
      await settled();
      const before = below.getBoundingClientRect().top;
      source.brings([story('a', { breaking: true })]);
      await settled();
      await settled();
      expect(below.getBoundingClientRect().top).to.be.closeTo(before, 1);
      expect(ticker.offsetHeight > 0).to.equal(CSS.supports('overflow-anchor', 'auto'));
      scrollTo(0, 0);
    });

    it('shifts no layout as headlines come, move, stop, change and fail', async function () {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        console.log('Skipped: layout shift, which this engine does not tell.');
        this.skip();
      }
      let sum = 0;
      const add = (entries: readonly PerformanceEntry[]) =>
        entries.forEach((entry) => (sum += (entry as PerformanceEntry & { value: number }).value));
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      for (const [which, mode] of [
        ['latest', 'rotate'],
        ['latest', 'scroll'],
        ['breaking', 'rotate'],
        ['auto', 'scroll'],
      ] as const) {
        const { ticker, source } = await arrange({ which, mode, dismissible: '' });
        paragraphAfter(ticker);
        await settled();
        observer.observe({ type: 'layout-shift' });
        const breaking = (ids: string) =>
          stories(ids).map((one) => ({ ...one, id: `${which}${mode}${one.id}`, breaking: true }));
        source.brings(breaking('abc'));
        await moves(ticker);
        ticker.next();
        await settled();
        ticker.play();
        await moves(ticker);
        source.brings(breaking('xcab'));
        await settled();
        source.fails();
        await settled();
        ticker.dismiss();
        await settled();
        source.brings([]);
        await settled();
        add(observer.takeRecords());
        observer.disconnect();
        expect(sum, `${which} ${mode}`).to.equal(0);
        ticker.parentElement!.remove();
      }
    });
  });

  describe('in the reader’s language', () => {
    afterEach(() => {
      document.documentElement.lang = 'en';
    });

    it('follows the page, from right to left too', async () => {
      document.documentElement.lang = 'ar';
      const { ticker } = await arrange({ dismissible: '' }, stories('ab'), { dir: 'rtl' });
      await until(() => part(ticker, 'label').textContent === ar.latestNews);
      expect(region(ticker)).to.have.attribute('aria-roledescription', ar.carousel);
      expect(parts(ticker, 'item')[0]).to.have.attribute('aria-label', ar.position(1, 2));
      const [, previous, next] = parts(ticker, 'button');
      expect(previous!.getBoundingClientRect().x).to.be.above(next!.getBoundingClientRect().x);
      expect(getComputedStyle(next!.querySelector('svg')!).scale).to.match(/^-1/);
    });

    it('takes each string of the author’s', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      ticker.strings = {
        pause: 'Hold on',
        latestNews: 'Just in',
        position: (index, count) => `${index}/${count}`,
      };
      ticker.requestUpdate();
      await ticker.updateComplete;
      expect(part(ticker, 'button')).to.have.attribute('aria-label', 'Hold on');
      expect(part(ticker, 'label')).to.have.text('Just in');
      expect(part(ticker, 'counter')).to.have.text('1/2');
    });

    it('gives each headline its own language and direction', async () => {
      const { ticker } = await arrange({}, [story('a', { lang: 'he', title: 'כותרת' }), story('b')]);
      expect(part(ticker, 'item')).to.have.attribute('lang', 'he');
      expect(getComputedStyle(part(ticker, 'title')).direction).to.equal('rtl');
    });
  });

  describe('says that it moves and why it rests', () => {
    it('to the page', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      const told: string[] = [];
      await moves(ticker);
      ticker.addEventListener('news-play', () => told.push('play'));
      ticker.addEventListener('news-pause', ({ reason }) => told.push(reason));
      ticker.pause();
      await ticker.updateComplete;
      ticker.play();
      await moves(ticker);
      part(ticker, 'viewport').dispatchEvent(new PointerEvent('pointerenter'));
      await ticker.updateComplete;
      part(ticker, 'viewport').dispatchEvent(new PointerEvent('pointerleave'));
      await moves(ticker);
      part(ticker, 'button').focus();
      await ticker.updateComplete;
      expect(told).to.deep.equal(['user', 'play', 'hover', 'play', 'focus']);
    });

    it('to its style sheets', async () => {
      const { ticker } = await arrange({}, stories('ab'));
      await moves(ticker);
      expect(ticker).to.match(':state(ready):state(playing)');
      expect(ticker).not.to.match(':state(paused)');
      ticker.pause();
      await ticker.updateComplete;
      expect(ticker).to.match(':state(ready):state(paused)');
      expect(ticker).not.to.match(':state(playing)');
    });

    it('when there is nothing left to go on to', async () => {
      const { ticker, source } = await arrange({}, stories('ab'));
      await moves(ticker);
      const reasons = reasonsOf(ticker);
      source.brings(stories('a'));
      await settled();
      expect(reasons).to.deep.equal(['single']);
    });
  });
});

/** Ways to come into each state, from any other. */
const endings: Record<string, (source: HandSource) => void> = {
  loading: () => {},
  error: (source) => source.fails(),
  ready: (source) => source.brings(long),
  stale(source) {
    source.brings(long);
    source.fails();
  },
  single: (source) => source.brings(long.slice(0, 1)),
  empty: (source) => source.brings([]),
};

const long = [
  story('long', {
    title:
      'Council votes after a long night to keep the last tram running until morning, and to pay for it itself',
    section: 'Politics',
    breaking: true,
  }),
  ...stories('ab').map((one) => ({ ...one, breaking: true })),
];

interface Place {
  /** Without the author's own link. */
  readonly isBare?: boolean;
  readonly dir?: string;
}

/** A ticker at the top of the page. */
async function place(
  attributes: Attributes,
  { isBare, dir, ...properties }: Partial<BreakingTicker> & Place = {},
) {
  const ticker = document.createElement('news-breaking-ticker');
  for (const [name, value] of Object.entries(attributes)) ticker.setAttribute(name, String(value));
  const link = document.createElement('a');
  Object.assign(link, { href: '#latest', textContent: 'Latest from Example' });
  if (!isBare) ticker.append(link);
  Object.assign(ticker, properties);
  await fixture(html`<div dir=${dir ?? 'ltr'}>${ticker}</div>`);
  await ticker.updateComplete;
  return ticker;
}

/** A ticker that follows a source which is driven by hand; with stories if there are any. */
async function arrange(attributes: Attributes = {}, given?: readonly Story[], where: Place = {}) {
  const source = new HandSource();
  const ticker = await place(attributes, { ...where, source });
  await until(() => source.isFollowed, 'nobody follows the source');
  if (given) {
    source.brings(given);
    await until(() => !ticker.matches(':state(loading)'), 'nothing came of the stories');
  }
  return { ticker, source };
}

/** The next event of its kind. */
function once<K extends keyof GlobalEventHandlersEventMap>(ticker: BreakingTicker, type: K) {
  return new Promise<GlobalEventHandlersEventMap[K]>((settle) =>
    ticker.addEventListener(type, (event) => settle(event as GlobalEventHandlersEventMap[K]), { once: true }),
  );
}

function parts<E extends HTMLElement>(ticker: BreakingTicker, name: string): E[] {
  return [...ticker.shadowRoot!.querySelectorAll<E>(`[part='${name}']`)];
}

function part(ticker: BreakingTicker, name: string): HTMLElement {
  const [found] = parts(ticker, name);
  if (!found) throw new Error(`The ticker has no part "${name}".`);
  return found;
}

function region(ticker: BreakingTicker): HTMLElement | null {
  return ticker.shadowRoot!.querySelector('section');
}

/** All of them, shown or not; copies are not counted. */
function headlines(ticker: BreakingTicker): string[] {
  return parts(ticker, 'title')
    .filter((title) => !title.closest('[aria-hidden]'))
    .map(({ textContent }) => textContent.trim());
}

/** The one headline that can be seen, at rest. */
function current(ticker: BreakingTicker): string {
  const seen = parts(ticker, 'title').filter(isSeen);
  expect(seen).to.have.length(1);
  return seen[0]!.textContent.trim();
}

/** The headline that stands in the line, moving or not. */
function headlineAt(ticker: BreakingTicker): string | undefined {
  const { top, height } = part(ticker, 'viewport').getBoundingClientRect();
  const middle = top + height / 2;
  const slide = parts(ticker, 'item').find((item) => {
    const box = item.getBoundingClientRect();
    return box.top < middle && box.bottom > middle;
  });
  return slide?.querySelector("[part='title']")?.textContent.trim();
}

function trackOf(ticker: BreakingTicker): HTMLElement {
  return ticker.shadowRoot!.querySelector<HTMLElement>('.track')!;
}

function animationOf(ticker: BreakingTicker): Animation {
  return trackOf(ticker).getAnimations()[0]!;
}

function running(ticker: BreakingTicker): number {
  const track = ticker.shadowRoot!.querySelector('.track');
  return (track?.getAnimations() ?? []).filter(({ playState }) => playState === 'running').length;
}

async function moves(ticker: BreakingTicker): Promise<void> {
  await until(() => running(ticker) === 1, 'it does not move');
}

async function rests(ticker: BreakingTicker): Promise<void> {
  await until(() => running(ticker) === 0 && ticker.paused, 'it does not rest');
}

/** What its `role="status"` says now, the words in its slots included. */
function said(ticker: BreakingTicker): string {
  const words = (node: Node): string => {
    if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(words).join(' ');
    if (node instanceof Text) return node.data.trim();
    return [...node.childNodes].map(words).filter(Boolean).join(' ');
  };
  return words(part(ticker, 'status')).trim();
}

/** All that its `role="status"` says from now on. */
function listenTo(ticker: BreakingTicker): string[] {
  const spoken: string[] = [];
  const observer = new MutationObserver(() => spoken.push(said(ticker)));
  observer.observe(part(ticker, 'status'), { childList: true, subtree: true, characterData: true });
  return spoken;
}

function reasonsOf(ticker: BreakingTicker): string[] {
  const reasons: string[] = [];
  ticker.addEventListener('news-pause', ({ reason }) => reasons.push(reason));
  return reasons;
}

function paragraphAfter(ticker: BreakingTicker): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = 'What follows is being read.';
  ticker.after(paragraph);
  return paragraph;
}

function pointAway(): Promise<void> {
  return sendMouse({ type: 'move', position: [0, 0] });
}

function middleOf(element: Element): [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

function pointAt(element: Element): Promise<void> {
  return sendMouse({ type: 'move', position: middleOf(element) });
}

async function clickOn(element: Element): Promise<void> {
  await pointAt(element);
  await sendMouse({ type: 'click', position: middleOf(element) });
}

async function hideTab(isHidden: boolean): Promise<void> {
  if (isHidden) Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
  else delete (document as { visibilityState?: string }).visibilityState;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
}

function canEmulate(): Promise<boolean> {
  return emulateMedia({ reducedMotion: 'no-preference' }).then(
    () => true,
    () => false,
  );
}
