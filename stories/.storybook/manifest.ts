import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/types';

export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

interface Declaration {
  readonly kind: string;
  readonly slots?: Named[];
  readonly cssParts?: Named[];
  readonly cssProperties?: readonly Token[];
}

interface Named {
  name: string;
}

interface Token {
  readonly name: string;
  readonly description: string;
}

/** What each custom property of the public theme does, by its name. */
export function tokensOf({ modules }: Manifest): Readonly<Record<string, string>> {
  const tokens = modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ cssProperties = [] }) => cssProperties);
  return Object.fromEntries(tokens.map(({ name, description }) => [name, description]));
}

/** Storybook keeps all that a widget has in one table by name, where a part would hide the property of its name. */
export function distinctNames(manifest: Manifest): Manifest {
  for (const { slots = [], cssParts = [] } of manifest.modules.flatMap(({ declarations }) => declarations)) {
    for (const slot of slots) slot.name = slot.name ? `slot="${slot.name}"` : 'children';
    for (const part of cssParts) part.name = `::part(${part.name})`;
  }
  return manifest;
}

/** What a page author can type gets the control that fits its type; the rest is there to be read. */
export const controlsFromTypes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => [name, withControl(argType)]));

function withControl(argType: StrictInputType): StrictInputType {
  if (argType.control) return argType;
  if (argType.table?.category !== 'attributes') return { ...argType, control: false };
  const words = typeWords(argType);
  const options = words.filter((word) => /^'.*'$/.test(word)).map((word) => word.slice(1, -1));
  if (options.length) return { ...argType, control: { type: 'inline-radio' }, options };
  return { ...argType, control: { type: words.includes('number') ? 'number' : 'text' } };
}

/** `'list' | 'grid'` as its words. */
function typeWords({ table }: StrictInputType): string[] {
  return table?.type?.summary?.split(' | ') ?? [];
}
