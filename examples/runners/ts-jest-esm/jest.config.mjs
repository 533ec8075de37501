import { fileURLToPath } from "node:url";

export default {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".mts"],
  moduleFileExtensions: ["mts", "mjs", "js"],
  testMatch: ["**/*.test.mts"],
  transform: {
    "\\.mts$": ["ts-jest", { useESM: true, tsconfig: fileURLToPath(new URL("tsconfig.json", import.meta.url)) }],
  },
};
