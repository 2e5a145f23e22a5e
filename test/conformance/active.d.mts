export declare function activeLinks(value: unknown): string[];
