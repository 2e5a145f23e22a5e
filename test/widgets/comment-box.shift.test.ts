import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { enComments as en } from '../../src/i18n/locales/en-comments.js';
import type { UntrustedHtml } from '../../src/model/story.js';
import { isSeen, part, parts, resize, settled, until } from './arrange.js';
import { arrangeBox, field, forgetReader, placeBox, press, settle, shown } from './arrange-box.js';
import { comment, comments, HandService } from './hand-service.js';
import { watchMoves } from './watch-moves.js';

describe('<news-comment-box> and what stands below it', () => {
  beforeEach(async () => {
    forgetReader();
    await sendMouse({ type: 'move', position: [0, 0] });
    await resize(1300, 900);
    scrollTo(0, 0);
  });
  afterEach(() => resize(800));

  /** A box whose thread is on its way, with words below it that are in sight. */
  async function arrangeAbove(service: HandService, width: string, attributes = {}) {
    const letGo = service.holds();
    const box = await placeBox(attributes, { service });
    await until(() => service.reads.length === 1);
    const watch = await watchMoves(box, width);
    return { box, letGo, watch };
  }

  for (const width of ['200px', '320px', '720px', '1200px']) {
    it(`stay where they are at ${width}, whatever comes`, async () => {
      const service = new HandService([
        comment('m', { body: '<p>Marked</p><ul><li>up</li></ul>' as UntrustedHtml }),
        ...comments(40),
      ]);
      const { box, letGo, watch } = await arrangeAbove(service, width);
      letGo();
      await until(() => box.matches(':state(ready)'));
      await watch.stays('a thread');
      service.fails();
      await box.refresh();
      await settle(box);
      await watch.stays('a failure');
      await box.refresh();
      service.brings([comment('x'), ...service.comments]);
      await until(() => service.reads.length === 4);
      await settle(box);
      await watch.stays('new comments');
    });

    it(`stay where they are at ${width}, where nothing comes`, async () => {
      const service = new HandService();
      service.fails();
      const { box, letGo, watch } = await arrangeAbove(service, width);
      letGo();
      await until(() => box.matches(':state(error)'));
      await watch.stays('a failure');
      await press(box, en.retry);
      await until(() => box.matches(':state(empty)'));
      await watch.stays('an empty thread');
    });
  }

  it('give way to who wants to see the whole thread', async () => {
    const { box, letGo } = await arrangeAbove(new HandService(comments(40)), '720px');
    letGo();
    await until(() => parts(box, 'unfold').length === 1);
    expect(part(box, 'unfold')).to.contain.text('40 comments');
    const height = box.offsetHeight;
    part(box, 'unfold').click();
    await settle(box);
    expect(parts(box, 'unfold')).to.be.empty;
    expect(box.offsetHeight).to.be.above(2 * height);
  });

  it('give way to who goes in', async () => {
    const { box, letGo } = await arrangeAbove(new HandService(comments(40)), '720px');
    letGo();
    await until(() => parts(box, 'unfold').length === 1);
    field(box, 'text').focus();
    await settle(box);
    expect(parts(box, 'unfold')).to.be.empty;
  });

  it('give way to who was sent to a comment', async () => {
    history.replaceState(null, '', '#comment-30');
    try {
      const { box, letGo } = await arrangeAbove(new HandService(comments(40)), '720px');
      letGo();
      await until(() => parts(box, 'comment').length === 40);
      await settle(box);
      expect(parts(box, 'unfold')).to.be.empty;
      expect(shown(box, '30').getBoundingClientRect().bottom).to.be.within(0, innerHeight);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('are not covered where the thread is short', async () => {
    const service = new HandService(comments('a'));
    service.form = undefined;
    const { box, letGo, watch } = await arrangeAbove(service, '720px');
    letGo();
    await until(() => box.matches(':state(ready)'));
    await settle(box);
    expect(parts(box, 'unfold')).to.be.empty;
    expect(isSeen(shown(box, 'a'))).to.be.true;
    await watch.stays('a short thread');
  });

  it('are pushed on where nobody sees them', async () => {
    await resize(1300, 400);
    document.body.style.paddingBlockStart = '300px';
    try {
      const { box } = await arrangeBox(comments(40));
      expect(parts(box, 'unfold')).to.be.empty;
    } finally {
      document.body.removeAttribute('style');
    }
  });

  it('stay unfolded once they were', async () => {
    const { box, letGo } = await arrangeAbove(new HandService(comments(40)), '720px');
    letGo();
    await until(() => parts(box, 'unfold').length === 1);
    part(box, 'unfold').click();
    await box.refresh();
    await settled();
    expect(parts(box, 'unfold')).to.be.empty;
  });
});
