/** The text as one word of a POSIX shell, in quotes. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The same as people write it: with quotes where a shell needs them. */
export const shellWord = (text: string): string => (/^[\w.:@%+-]+$/.test(text) ? text : quoted(text));
