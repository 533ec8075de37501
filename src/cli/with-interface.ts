// What needs the interface's catalog, in one piece: many small pieces that the start shares parts with would split what it
// loads into many files.
export { explain, explainable } from "../explain/explain.js";
export { argumentOf } from "./argument.js";
export { callable } from "./callable.js";
export { coverage } from "./coverage.js";
export { hintFor } from "./hint.js";
