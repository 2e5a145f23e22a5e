export declare function randomFrom(seed: number): () => number;
export declare function mangled(text: string, random: () => number): string;
