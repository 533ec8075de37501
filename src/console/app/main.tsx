import { render } from "preact";
import { addFrameActions } from "./frame/actions.js";
import { Frame } from "./frame/Frame.js";
import { onKey } from "./state/keys.js";
import { watchWorld } from "./state/world.js";
import { addViewActions } from "./views/palette.js";

window.addEventListener("keydown", onKey);
const place = document.getElementById("app");
if (place) render(<Frame />, place);
addFrameActions();
addViewActions();
watchWorld();
