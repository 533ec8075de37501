// The page of the interface: loads openapi.json, searches it, and shows the entry that the address names.
import { readInterface, showDetails } from "./interface-details.js";

const byId = (id) => document.getElementById(id);
const search = byId("search");
const count = byId("count");
const found = byId("found");
const details = byId("details");

let known;

const chosenKind = () => document.querySelector("input[name=kind]:checked").value;

/** Entries whose name or number contains all the words, then entries that have such a field. */
function find(text, kind) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const named = [];
  const others = [];
  for (const entry of known.entries.values()) {
    if (kind !== "" && entry.kind !== kind) continue;
    const name = `${entry.name} ${entry.number ?? ""}`.toLowerCase();
    if (words.every((word) => name.includes(word))) {
      named.push({ entry });
      continue;
    }
    const field = entry.fields.find((candidate) => words.every((word) => candidate.toLowerCase().includes(word)));
    if (field !== undefined) others.push({ entry, field });
  }
  return [...named, ...others];
}

function link({ entry, field }) {
  const item = document.createElement("li");
  const anchor = document.createElement("a");
  anchor.href = `#${entry.name}${field === undefined ? "" : `.${field}`}`;
  anchor.dataset.name = entry.name;
  anchor.append(entry.name);
  const aside = field ?? entry.number;
  if (aside !== undefined) {
    const note = document.createElement("span");
    note.className = "aside";
    note.textContent = aside;
    anchor.append(" ", note);
  }
  item.append(anchor);
  return item;
}

function list() {
  const results = find(search.value, chosenKind());
  const byModule = [...groupBy(results, ({ entry }) => entry.module)].sort(([a], [b]) => (a < b ? -1 : 1));
  found.replaceChildren(
    ...byModule.flatMap(([module, entries]) => {
      const heading = document.createElement("h3");
      heading.textContent = module;
      const items = document.createElement("ul");
      items.append(...entries.map(link));
      return [heading, items];
    }),
  );
  count.textContent =
    results.length === 0 ? "Nothing has this name, field or number." : `${results.length} of ${known.entries.size}`;
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
