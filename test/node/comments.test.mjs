import { after, before, describe } from 'node:test';
import { openShared } from '../endpoint/arrange.mjs';
import { describedAlways } from '../endpoint/described-always.mjs';
import { following } from '../endpoint/following.mjs';
import { guarding } from '../endpoint/guarding.mjs';
import { owning } from '../endpoint/owning.mjs';
import { posting } from '../endpoint/posting.mjs';
import { reading } from '../endpoint/reading.mjs';
import { stores } from '../endpoint/stores.mjs';

for (const { name, skip, start } of stores)
  describe(`comments, ${name}`, { skip }, () => {
    let place, shared;

    before(async () => {
      place = await start();
      shared = await openShared(place.url);
    });

    after(async () => {
      await shared.close();
      await place.stop();
    });

    for (const group of [posting, reading, owning, guarding, following])
      group(
        (settings) => shared.arrange(settings),
        () => shared.database,
      );
    describedAlways((settings) => shared.arrange(settings), 100);
  });
