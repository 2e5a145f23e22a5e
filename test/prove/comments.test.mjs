// What takes too long for npm test: `npm run prove:comments`, after a build.
import { after, before, describe } from 'node:test';
import { openShared } from '../endpoint/arrange.mjs';
import { bereft } from '../endpoint/bereft.mjs';
import { crowded } from '../endpoint/crowded.mjs';
import { describedAlways } from '../endpoint/described-always.mjs';
import { interrupted } from '../endpoint/interrupted.mjs';
import { stores } from '../endpoint/stores.mjs';

for (const { name, skip, start } of stores)
  describe(`comments, ${name}`, { skip }, () => {
    let place;

    before(async () => {
      place = await start();
    });

    after(async () => {
      await place.stop();
    });

    interrupted(() => place.url, 500, 20);
    crowded(() => place.url, 50, 200);
    if (name === 'PostgreSQL') bereft(() => place);

    describe('the description', () => {
      let shared;

      before(async () => {
        shared = await openShared(place.url);
      });

      after(async () => {
        await shared.close();
      });

      describedAlways((settings) => shared.arrange(settings), 5000);
    });
  });
