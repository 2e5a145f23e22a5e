import { ref } from './openapi-schemas.js';
import { type ProblemKind, problems } from './problem.js';

/** Answers of an operation by their status; beside those that are named, any of them may find the database away. */
export function answers(good: Readonly<Record<number, object>>, ...kinds: readonly ProblemKind[]) {
  const statuses = [...new Set(kinds.map((kind) => problems[kind].status)), problems.unavailable.status];
  const refusals = statuses.map((status) => [status, refusal(kinds, status)] as const);
  return { ...good, ...Object.fromEntries(refusals) };
}

export function json(description: string, schema: string) {
  return { description, content: { 'application/json': { schema: ref(schema) } } };
}

function refusal(kinds: readonly ProblemKind[], status: number) {
  const own = kinds.filter((kind) => problems[kind].status === status);
  return {
    description: own.length ? own.join(', ') : 'unavailable',
    content: { 'application/problem+json': { schema: ref('Problem') } },
    ...([429, 503].includes(status) && { headers: { 'Retry-After': { schema: { type: 'integer' } } } }),
  };
}
