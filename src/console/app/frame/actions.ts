import { Keyboard, PhoneIncoming, SunMoon, UserRound } from "lucide";
import { addToPalette, keysOpen, type PaletteSource } from "../state/palette.js";
import { OUTSIDE_NUMBER, ring } from "../state/ring.js";
import { go } from "../state/route.js";
import { nextTheme } from "../state/theme.js";
import { telephones, world } from "../state/world.js";
import { VIEWS } from "../views.js";

const places: PaletteSource = () => [
  ...VIEWS.map(({ path, name, icon, key, note }) => ({
    id: `view-${path}`,
    title: name,
    group: "Go to",
    note,
    icon,
    keys: `g ${key}`,
    run: () => go(path),
  })),
  { id: "keys", title: "Show all keys", group: "Actions", icon: Keyboard, keys: "?", run: showKeys },
  { id: "theme", title: "Light, dark or as the system", group: "Actions", icon: SunMoon, run: nextTheme },
];

function showKeys(): void {
  keysOpen.value = true;
}

const MOST_PEOPLE = 30;

const people: PaletteSource = (typed) => {
  const found = (world.value?.users ?? []).filter(({ name, displayName }) =>
    `${name} ${displayName}`.toLowerCase().includes(typed.replace(/^call\s+/, "")),
  );
  const withLine = new Set(telephones.value.map(({ person }) => person.name));
  return found.slice(0, MOST_PEOPLE).flatMap(({ name, displayName }) => [
    {
      id: `person-${name}`,
      title: displayName,
      group: "People",
      note: `${name}: calls and events`,
      icon: UserRound,
      run: () => go("live", { filter: `user:${name}` }),
    },
    ...(withLine.has(name)
      ? [
          {
            id: `ring-${name}`,
            title: `Call ${name} from outside`,
            group: "People",
            note: OUTSIDE_NUMBER,
            icon: PhoneIncoming,
            run: () => void ring(name),
          },
        ]
      : []),
  ]);
};

/** Adds what the palette finds everywhere: views, people, actions of the page. */
export function addFrameActions(): void {
  addToPalette(places);
  addToPalette(people);
}
