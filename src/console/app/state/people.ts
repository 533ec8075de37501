import { computed } from "@preact/signals";
import type { PersonView } from "../api/types.js";
import { world } from "./world.js";

/** The password of everybody to whom nobody has given another. */
export const USUAL_PASSWORD = "secret";

/** Who can log in, in the order of the world. */
export const people = computed<readonly PersonView[]>(() =>
  (world.value?.users ?? []).filter(({ logonError }) => logonError === undefined),
);

/** Whom the first calls are made as: somebody whose password the page knows, where there is anybody. */
export const caller = computed(() => people.value.find(({ usualPassword }) => usualPassword) ?? people.value[0]);

/** Name and password of that caller, as `curl -u` takes them. PASSWORD stands for one that the page does not know. */
export const credentials = computed(() => {
  const { name, usualPassword } = caller.value ?? { name: "alice", usualPassword: true };
  return { user: name, password: usualPassword ? USUAL_PASSWORD : "PASSWORD" };
});
