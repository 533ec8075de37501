import { readFileSync } from "node:fs";
import { packageFile } from "./paths.js";

/** The package's version. */
export const VERSION: string = JSON.parse(readFileSync(packageFile("package.json"), "utf8")).version;
