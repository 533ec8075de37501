import { effect, signal } from "@preact/signals";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "ucserver-emulator-theme";
const known = THEMES.find((one) => one === localStorage.getItem(KEY));

/** Light, dark, or as the system has it. */
export const theme = signal<Theme>(known ?? "auto");

effect(() => {
  localStorage.setItem(KEY, theme.value);
  document.documentElement.dataset.theme = theme.value;
});

export function nextTheme(): void {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? "auto";
}
