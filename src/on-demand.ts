// What most emulators never need, in one piece that is read when it is first asked for. One piece and not several: each would
// split what the start reads into more files.
export { entryText, listText } from "./export/write.js";
export { answerMcp } from "./mcp/serve.js";
export { invokeAsBer, messageAsJson, whyUnreadable } from "./rose/ber/as-json.js";
export { loadState } from "./state/load-state.js";
export { saveState } from "./state/save-state.js";
export { stateAt } from "./state/state-option.js";
