export declare const formats: Readonly<Record<string, readonly string[]>>;
