import { seededRandom } from "../time/random.js";
import { generatedNumber } from "./generated-numbers.js";
import { USUAL_PASSWORD } from "./usual-password.js";
import type { UserData, WorldData } from "./world-file.js";

const FIRST = "Ada Ben Cleo Dan Eva Finn Gina Hugo Iris Jan Kim Leo Mia Noah Olga Paul Rita Sam Tina Udo".split(" ");
const LAST = "Abel Becker Conrad Doyle Ernst Fink Graf Hoff Ivers Jung Koch Lang Moser Neu Otto Pohl Roth".split(" ");
const DEPARTMENTS = "Sales Support Development Finance Logistics Legal".split(" ");

/**
 * The world with `count` more users for load tests: `user00001` and so on, each with a line (`tel:+493024000001@pbx`
 * and so on). Names and departments follow from the seed.
 */
export function withGeneratedUsers(world: WorldData, count: number, seed: number): WorldData {
  const random = seededRandom(seed, "generated users");
  const pick = (from: readonly string[]): string => from[random.next() % from.length] ?? "";
  const users = Array.from({ length: count }, (_, index): UserData => {
    const number = String(index + 1);
    return {
      name: `user${number.padStart(5, "0")}`,
      password: USUAL_PASSWORD,
      firstName: pick(FIRST),
      lastName: pick(LAST),
      company: "Example Ltd",
      department: pick(DEPARTMENTS),
      jobTitle: "",
      mobile: "",
      lines: [`tel:${generatedNumber(index + 1)}@pbx`],
      publishesPresence: true,
      properties: {},
      details: {},
    };
  });
  return { ...world, users: [...world.users, ...users] };
}
