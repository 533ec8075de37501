// The page of the interface: loads openapi.json, searches it, and shows the entry that the address names.
import { readInterface, showDetails } from "./interface-details.js";

const byId = (id) => document.getElementById(id);
const search = byId("search");
const count = byId("count");
const found = byId("found");
const details = byId("details");

let known;

const chosenKind = () => document.querySelector("input[name=kind]:checked").value;

/**
 * Finds the entries that contain all the words: first those that have them in their name or number, then those that
 * have them in their line or search words, then enumerations with such a member, last those with such a field.
 * A member or field that was found is in `part`.
 */
function find(text, kind) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (...texts) => {
    const whole = texts.join(" ").toLowerCase();
    return words.every((word) => whole.includes(word));
  };
  const hasPart = ({ name, meaning = "" }) => has(name, meaning);
  const ranked = [[], [], [], []];
  for (const entry of known.entries.values()) {
    if (kind !== "" && entry.kind !== kind) continue;
    const { name, number = "", summary = "", search: others, members, fields } = entry;
    if (has(name, number)) ranked[0].push({ entry });
    else if (has(name, number, summary, ...others)) ranked[1].push({ entry });
    else {
      const member = members.find(hasPart);
      const part = member ?? fields.find(hasPart);
      if (part) ranked[member ? 2 : 3].push({ entry, part });
    }
  }
  return ranked.flat();
}

function link({ entry, part }) {
  const item = document.createElement("li");
  const anchor = document.createElement("a");
  anchor.href = `#${entry.name}${part === undefined ? "" : `.${part.name}`}`;
  anchor.dataset.name = entry.name;
  anchor.append(entry.name);
  addNote(anchor, "aside", part?.name ?? entry.number);
  addNote(anchor, "line", part === undefined ? entry.summary : part.meaning);
  item.append(anchor);
  return item;
}

function addNote(anchor, style, text) {
  if (text === undefined) return;
  const note = document.createElement("span");
  note.className = style;
  note.textContent = text;
  anchor.append(" ", note);
}

/** The results by module. What was searched for stands first; else the modules are in order of their names. */
function list() {
  const results = find(search.value, chosenKind());
  const byModule = [...groupBy(results, ({ entry }) => entry.module)];
  if (search.value.trim() === "") byModule.sort(([a], [b]) => (a < b ? -1 : 1));
  found.replaceChildren(
    ...byModule.flatMap(([module, entries]) => {
      const heading = document.createElement("h3");
      heading.textContent = module;
      const items = document.createElement("ul");
      items.append(...entries.map(link));
      return [heading, items];
    }),
  );
  found.scrollTop = 0;
  count.textContent =
    results.length === 0
      ? "Nothing has these words, this name or this number."
      : `${results.length} of ${known.entries.size}`;
  markCurrent();
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The name, and the field after a dot, that the address names. */
function named() {
  const [name, field] = decodeURIComponent(location.hash.slice(1)).split(".");
  return { name, field };
}

function markCurrent() {
  const { name } = named();
  for (const anchor of found.querySelectorAll("a[aria-current]")) anchor.removeAttribute("aria-current");
  const anchor = found.querySelector(`a[data-name="${CSS.escape(name)}"]`);
  if (!anchor) return;
  anchor.setAttribute("aria-current", "true");
  // Scrolls the list only: the page itself stays at the details.
  const { top, bottom } = anchor.getBoundingClientRect();
  const frame = found.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) found.scrollTop += top - frame.top - frame.height / 3;
}

function show() {
  const { name, field } = named();
  if (name === "" || byId(name)) return;
  const entry = known.entries.get(name);
  showDetails(details, known, entry, name, field);
  document.title = entry ? `${name} · Interface · ucserver-emulator` : "Interface · ucserver-emulator";
  markCurrent();
  const row = details.querySelector("tr[aria-current]");
  if (row) row.scrollIntoView({ block: "center" });
  else if (details.getBoundingClientRect().top < 0 || details.getBoundingClientRect().top > innerHeight / 2) {
    details.scrollIntoView();
  }
  details.focus({ preventScroll: true });
}

let waiting;
search.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const address = new URL(location.href);
    if (search.value === "") address.searchParams.delete("q");
    else address.searchParams.set("q", search.value);
    history.replaceState(null, "", address);
    list();
  }, 80);
});
for (const radio of document.querySelectorAll("input[name=kind]")) radio.addEventListener("change", list);
addEventListener("hashchange", show);
addEventListener("keydown", (event) => {
  const typing = /^(input|textarea)$/i.test(event.target.tagName) && event.target.type !== "radio";
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  event.preventDefault();
  search.select();
  search.focus();
});

try {
  const response = await fetch("/__admin/openapi.json");
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  known = readInterface(await response.json());
  search.value ||= new URL(location.href).searchParams.get("q") ?? "";
  list();
  show();
} catch (error) {
  count.textContent = `The interface could not be loaded: ${error.message}.`;
}
