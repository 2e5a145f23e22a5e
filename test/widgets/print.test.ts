import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define/news-article.js';
import { arrange, isSeen, part, parts, place, stories } from './arrange.js';
import { arrangeBox, placeBox } from './arrange-box.js';
import { arrangeCard, placeCard } from './arrange-card.js';
import { comments } from './hand-service.js';

describe('on paper', () => {
  before(async function () {
    await show('print');
    if (matchMedia('print').matches) return;
    console.log('Skipped: paper, which this engine cannot be made to show.');
    this.skip();
  });
  after(() => show('screen'));

  it('a list that no news have come to is its link, and no empty rows', async () => {
    const list = await place({ limit: 20 });
    expect(parts(list, 'skeleton')).to.have.length(20);
    expect(list.offsetHeight).to.be.below(100);
    expect(isSeen(list.querySelector('a')!)).to.be.true;
  });

  it('a list keeps no room for stories that its feed does not have', async () => {
    const { list } = await arrange({ limit: 20 }, stories('ab'));
    expect(list.offsetHeight).to.be.below(4 * part(list, 'item').offsetHeight);
  });

  for (const layout of ['list', 'grid', 'cards', 'compact'])
    it(`a row of a ${layout} stands on one page`, async () => {
      const { list } = await arrange({ layout }, stories('a'));
      expect(getComputedStyle(part(list, 'item')).breakInside).to.equal('avoid');
    });

  it('a card that no story has come to is its link', async () => {
    const card = await placeCard({});
    expect(card.offsetHeight).to.be.below(100);
    expect(isSeen(card.querySelector('a')!)).to.be.true;
  });

  it('an article that has not come is its link', async () => {
    const article = document.createElement('news-article');
    article.innerHTML = '<a href="#story">The story at Example</a>';
    await fixture(html`<div>${article}</div>`);
    await article.updateComplete;
    expect(article.offsetHeight).to.be.below(100);
    expect(isSeen(article.querySelector('a')!)).to.be.true;
  });

  it('a comment box that nobody has come near is its link', async () => {
    const box = await placeBox();
    expect(box.offsetHeight).to.be.below(100);
    expect(isSeen(box.querySelector('a')!)).to.be.true;
  });

  it('comments are there, and nothing to write with or to press', async () => {
    const { box } = await arrangeBox(comments(3));
    expect(parts(box, 'comment').every(isSeen)).to.be.true;
    const tools = [...box.shadowRoot!.querySelectorAll('button, form, select')];
    expect(tools).not.to.be.empty;
    expect(tools.filter(isSeen)).to.be.empty;
  });

  it('a card has its story', async () => {
    const { card } = await arrangeCard({}, stories('a'));
    expect(isSeen(part(card, 'link'))).to.be.true;
  });
});

async function show(media: 'print' | 'screen'): Promise<void> {
  if (navigator.userAgent.includes('Chrome')) await emulateMedia({ media });
}
