import { channelUrl } from "./requests.js";

const MOST_FRAMES = 200;
const MOST_BYTES_SHOWN = 256;

/**
 * The event channel's part of the page: a button that opens and closes the socket, its state, and a scrolling list of
 * the latest 200 raw frames. `target` returns server and session, or throws an Error whose message is for the user.
 */
export function setUpEventChannel({ button, state, frames, scroller, target }) {
  let socket;
  let received = 0;

  const say = (kind, text) => {
    state.dataset.kind = kind;
    state.textContent = text;
  };
  const counted = () => {
    const number = received === 1 ? "1 frame" : `${received} frames`;
    return received > MOST_FRAMES ? `${number}, the latest ${MOST_FRAMES} are shown` : number;
  };
  const add = (text) => {
    received++;
    const followsEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 8;
    const item = document.createElement("li");
    const time = document.createElement("time");
    time.textContent = new Date().toISOString().slice(11, 23);
    const raw = document.createElement("code");
    raw.textContent = text;
    item.append(time, raw);
    frames.append(item);
    while (frames.childElementCount > MOST_FRAMES) frames.firstElementChild.remove();
    scroller.hidden = false;
    if (followsEnd) scroller.scrollTop = scroller.scrollHeight;
    say("good", `Open. ${counted()}.`);
  };

  const open = () => {
    let address;
    try {
      address = channelUrl(target());
      socket = new WebSocket(address);
    } catch (error) {
      say("bad", error.message);
      return;
    }
    const own = socket;
    let wasOpen = false;
    received = 0;
    frames.replaceChildren();
    scroller.hidden = true;
    own.binaryType = "arraybuffer";
    say("none", "Opening…");
    button.textContent = "Close event channel";
    own.addEventListener("open", () => {
      wasOpen = true;
      say("good", "Open. No frame yet.");
    });
    own.addEventListener("message", ({ data }) => add(typeof data === "string" ? data : hex(data)));
    own.addEventListener("close", ({ code, reason }) => {
      if (own !== socket) return;
      socket = undefined;
      button.textContent = "Open event channel";
      if (wasOpen) say("none", `Closed (code ${code}${reason ? `, ${reason}` : ""}). ${counted()}.`);
      else say("bad", "The server did not open the channel. Does the session still exist?");
    });
  };

  button.addEventListener("click", () => {
    if (socket === undefined) open();
    else socket.close(1000);
  });
}

function hex(buffer) {
  const shown = new Uint8Array(buffer, 0, Math.min(buffer.byteLength, MOST_BYTES_SHOWN));
  const text = Array.from(shown, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
  return `binary, ${buffer.byteLength} bytes: ${text}${shown.length < buffer.byteLength ? " …" : ""}`;
}
