// What needs the interface's catalog, in one piece: many small pieces that the start shares parts with would split what it
// loads into many files.
export { explain, explainable } from "../explain/explain.js";
export { argumentOf } from "./argument.js";
export { callable } from "./callable.js";
export { checkFolder } from "./check-folder.js";
export { coverage } from "./coverage.js";
export { recordedEntry, recordedList } from "./export-recording.js";
export { writeStateOf } from "./export-state.js";
export { hintFor } from "./hint.js";
