import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Where the tests have the endpoint stand. */
const site = 'https://comments.example';

/**
 * Asks an endpoint as readers do, and holds each answer against the endpoint's own description.
 * `ask('POST', '/comments', { json, headers, address })` is `{ status, headers, json }`.
 */
export async function describedBy(endpoint) {
  const response = await endpoint.fetch(new Request(`${site}/comments/openapi.json`));
  const { description, faultsOf } = understood(await response.text());
  return {
    description,
    faultsOf,
    async ask(method, path, { json, body = json && JSON.stringify(json), headers, address } = {}) {
      const request = new Request(site + path, {
        method,
        body,
        headers: { ...(json && { 'content-type': 'application/json' }), ...headers },
      });
      const answer = await endpoint.fetch(request, { address });
      const text = await answer.text();
      assertDescribed(description, faultsOf, { method, path: path.split('?')[0] }, answer, text);
      return { status: answer.status, headers: answer.headers, json: text && JSON.parse(text) };
    },
  };
}

/** `faultsOf(schema, value)` says what is wrong with a value, or nothing. */
function understood(text) {
  if (!known.has(text)) {
    const description = JSON.parse(text);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    ajv.addSchema({ ...description, $id: 'described' });
    const faultsOf = (ref, value) => {
      const validate = ajv.getSchema(`described${ref}`);
      return validate(value) ? undefined : ajv.errorsText(validate.errors);
    };
    known.set(text, { description, faultsOf });
  }
  return known.get(text);
}

const known = new Map();

function assertDescribed(description, faultsOf, { method, path }, answer, text) {
  const where = `${method} ${path}: ${answer.status} ${text}`;
  const operation = operationFor(description, method, path);
  if (!operation) {
    assert.ok(answer.status >= 400 && answer.status < 500, where);
    return assert.equal(faultsOf('#/components/schemas/Problem', JSON.parse(text)), undefined, where);
  }
  const described = operation.responses[answer.status];
  assert.ok(described, `no such status is described. ${where}`);
  if (!described.content) return assert.equal(text, '', where);
  const [[type, { schema }]] = Object.entries(described.content);
  assert.equal(answer.headers.get('content-type'), type, where);
  if (schema.$ref) assert.equal(faultsOf(schema.$ref, JSON.parse(text)), undefined, where);
}

/** An address that is written out counts before one with an id in it. */
function operationFor({ paths }, method, path) {
  const known = Object.entries(paths)
    .sort(([one], [other]) => one.split('{').length - other.split('{').length)
    .find(([pattern]) => new RegExp(`^${pattern.replace('{id}', '\\d{1,18}')}$`).test(path));
  return known?.[1][method.toLowerCase()];
}
