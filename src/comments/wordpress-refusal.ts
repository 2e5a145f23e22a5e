import type { FieldFault, NewsError } from '../model/failure.js';
import type { Answer } from '../net/exchange.js';
import { JsonObject } from '../text/json-object.js';
import { plainText } from '../text/plain-text.js';
import type { CommentDraft } from './comment-service.js';
import { invalid, refusal } from './refusal.js';

export function isDuplicate(answer: Answer): boolean {
  return codeOf(answer) === 'comment_duplicate';
}

/** Why a comment was not taken, by the codes of class-wp-rest-comments-controller.php and comment.php. */
export function wordPressRefusal(answer: Answer, draft: CommentDraft): NewsError {
  const code = codeOf(answer);
  const json = JsonObject.from(answer.json);
  const words = plainText(json?.text('message') ?? '');
  if (answer.status === 429) return refusal('rate-limited', answer, { words });
  if (!code || answer.status >= 500) return refusal('http', answer, { words });
  const fault = faults.get(code);
  if (fault) return invalid(answer, [fault], words);
  switch (code) {
    case 'comment_flood':
      return refusal('rate-limited', answer, { words });
    case 'rest_comment_closed':
    case 'rest_comment_draft_post':
    case 'rest_comment_trash_post':
      return refusal('closed', answer, { words });
    case 'rest_comment_author_data_required':
      return invalid(answer, unsigned(draft), words);
    case 'rest_invalid_param':
      return invalid(answer, faultsIn(json?.object('data')?.object('params')), words);
    case 'rest_cookie_invalid_nonce':
      return refusal('login', answer, { words });
    case 'rest_comment_invalid_author':
      return refusal('refused', answer, { words });
    default:
      return refusal(answer.status === 401 ? 'login' : 'refused', answer, { words });
  }
}

function codeOf({ json }: Answer): string | undefined {
  return JsonObject.from(json)?.text('code');
}

const faults: ReadonlyMap<string, FieldFault> = new Map([
  ['rest_comment_content_invalid', { field: 'text', problem: 'missing' }],
  ['comment_content_column_length', { field: 'text', problem: 'too-long' }],
  ['comment_author_column_length', { field: 'name', problem: 'too-long' }],
  ['comment_author_email_column_length', { field: 'email', problem: 'too-long' }],
  ['comment_author_url_column_length', { field: 'site', problem: 'too-long' }],
]);

/** "Creating a comment requires valid author name and email values": a name of markup alone is none, either. */
function unsigned({ name, email }: CommentDraft): FieldFault[] {
  const missing = [
    ...(name.trim() ? [] : [{ field: 'name', problem: 'missing' } as const]),
    ...(email.trim() ? [] : [{ field: 'email', problem: 'missing' } as const]),
  ];
  return missing.length > 0 ? missing : [{ field: 'name', problem: 'malformed' }];
}

function faultsIn(params: JsonObject | undefined): FieldFault[] {
  return parameters.flatMap(([name, field]) => (params?.text(name) ? [{ field, problem: 'malformed' }] : []));
}

const parameters = [
  ['content', 'text'],
  ['author_name', 'name'],
  ['author_email', 'email'],
  ['author_url', 'site'],
] as const;
