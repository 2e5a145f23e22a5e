import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';

const rss =
  '<rss version="2.0"><channel><title>Quay</title><item><title>Ferry</title></item></channel></rss>';

describe('a page author who asks about a feed before pasting a tag', () => {
  const server = createServer(({ url }, response) => {
    if (url === '/open') response.setHeader('access-control-allow-origin', '*');
    response.end(rss);
  });
  let home;

  before(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    home = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());

  test('hears whether a page of another site could read it', async () => {
    assert.match((await read(`${home}/open`)).stdout, /^Browsers +any page may read it$/m);
    const { code, stdout } = await read(`${home}/closed`);
    assert.equal(code, 0);
    assert.match(stdout, /^Browsers .+ no Access-Control-Allow-Origin$/m);
  });

  test('hears why there is no answer, and is not sent where they are already', async () => {
    const { code, stderr } = await read('http://127.0.0.1:1/feed.xml');
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^cors-or-network \(http:\/\/127\.0\.0\.1:1\/feed\.xml\): .*(ECONNREFUSED|bad port)\n$/,
    );
  });
});

function read(address) {
  return new Promise((resolve) =>
    execFile(process.execPath, ['dist/cli.js', 'read', address], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    ),
  );
}
