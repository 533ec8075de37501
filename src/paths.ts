/**
 * Where the program's own files are. This file stays at the top of its folder, so that it says the same from src, from
 * dist, and from the bundle of dist that the command starts.
 */
const HERE = new URL(".", import.meta.url);

/** A file that comes with the program, beside its code: `console/public/index.html`. */
export const programFile = (path: string): URL => new URL(path, HERE);

/** A file of the package: `package.json`, `fixtures/`. */
export const packageFile = (path: string): URL => new URL(`../${path}`, HERE);
