import { Moon, Search, Sun, SunMoon } from "lucide";
import type { VNode } from "preact";
import { paletteOpen } from "../state/palette.js";
import { go, hrefTo, route } from "../state/route.js";
import { nextTheme, theme } from "../state/theme.js";
import { servers, ucsid } from "../state/world.js";
import { Button } from "../ui/Button.js";
import { Choice } from "../ui/Field.js";
import { Icon } from "../ui/Icon.js";
import { VIEWS } from "../views.js";

const THEME_ICONS = { auto: SunMoon, light: Sun, dark: Moon };

/** The views, the server, and what belongs to the page as a whole. */
export function Navigation(): VNode {
  return (
    <nav class="navigation" aria-label="Views">
      <p class="product">
        <img src="/console/icon.svg" alt="" width="20" height="20" />
        <span>ucserver-emulator</span>
      </p>
      <ServerSwitch />
      <ul>
        {VIEWS.map(({ path, name, icon, key }) => (
          <li key={path}>
            <a
              class="navigation-link"
              href={hrefTo(path)}
              title={`g ${key}`}
              aria-current={route.value.view === path ? "page" : undefined}
            >
              <Icon of={icon} />
              <span>{name}</span>
            </a>
          </li>
        ))}
      </ul>
      <div class="navigation-foot">
        <Button kind="quiet" icon={Search} hint="Command palette (Ctrl+K)" onClick={openPalette}>
          <span class="wide">Find</span>
          <kbd class="wide">Ctrl K</kbd>
        </Button>
        <Button
          kind="quiet"
          icon={THEME_ICONS[theme.value]}
          hint={`Colours: ${theme.value}. Change to the next of auto, light, dark`}
          onClick={nextTheme}
        />
      </div>
    </nav>
  );
}

function openPalette(): void {
  paletteOpen.value = true;
}

function ServerSwitch(): VNode | null {
  const known = servers.value;
  // Its room is kept until one knows, so that the views below do not move.
  if (known.length === 0) return <div class="server-switch" />;
  if (known.length < 2) return null;
  const options = known.map(({ ucsid: id, connected }) => [id, connected ? id : `${id} (not connected)`] as const);
  const { view } = route.value;
  return (
    <div class="server-switch">
      <Choice
        label="Server"
        labelUnseen
        value={ucsid.value}
        options={options}
        onChange={(server) => go(view, { server })}
      />
    </div>
  );
}
