import type { Desk } from './desk.js';

/** Who writes, as far as the request tells. */
export interface Writer {
  /** What was shown as `Authorization: Bearer …`. */
  readonly token?: string | undefined;
  readonly isModerator: boolean;
  /** IP address. */
  readonly address?: string | undefined;
}

export async function writerOf(
  { rules, seal }: Desk,
  authorization: string | undefined,
  address: string | undefined,
): Promise<Writer> {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  const { moderatorToken } = rules;
  // of marks, because comparing the words themselves takes longer the more of them are right
  const isModerator =
    token !== undefined &&
    moderatorToken !== undefined &&
    (await seal.mark('moderator', token)) === (await seal.mark('moderator', moderatorToken));
  return { token, isModerator, address };
}
