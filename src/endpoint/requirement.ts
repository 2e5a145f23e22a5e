/**
 * Loads a package that only servers need, so that pages need not install it.
 * @param name of the package, for the sentence that says how to get it
 * @throws {Error} with that sentence
 */
export async function required<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  return load().catch((cause: unknown) => {
    const isMissing = String(cause).includes(name);
    if (!isMissing) throw cause;
    throw new Error(`newsrack/endpoint needs a package that is not installed here: npm install ${name}`, {
      cause,
    });
  });
}
