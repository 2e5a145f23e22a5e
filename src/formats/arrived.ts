import { NewsError } from '../model/failure.js';

/**
 * What a module holds, once it was downloaded.
 * @throws {NewsError} `cors-or-network`
 */
export async function arrived<T>(module: Promise<T>, url: string): Promise<T> {
  try {
    return await module;
  } catch (cause) {
    throw new NewsError('cors-or-network', 'The reader of this format did not arrive.', { url, cause });
  }
}
