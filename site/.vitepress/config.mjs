import { defineConfig } from "vitepress";

const page = (text, link) => ({ text, link });

export default defineConfig({
  title: "ucserver-emulator",
  description: "A stand-in for an estos UCServer web service: for development, for CI, for reproducing errors",
  srcDir: "pages",
  outDir: "dist",
  cleanUrls: true,
  // The addresses of a running emulator.
  ignoreDeadLinks: "localhostLinks",
  themeConfig: {
    // The index is part of the site: it works without a network.
    search: { provider: "local" },
    outline: "deep",
    sidebar: [
      {
        text: "Use it",
        items: [
          page("First call", "/"),
          page("In CI", "/in-ci"),
          page("Reproduce an error", "/reproduce-an-error"),
          page("Answers of your own", "/fixtures"),
          page("Scenarios", "/scenarios"),
          page("Journal and filters", "/journal"),
          page("Linter", "/lint"),
          page("One for a team", "/team"),
        ],
      },
      {
        text: "What it does",
        items: [
          page("Operations", "/operations"),
          page("Behaviour", "/behaviour"),
          page("The telephone", "/telephony"),
          page("BER", "/ber"),
        ],
      },
      {
        text: "What is true, and how we know",
        items: [
          page("How certain it is", "/how-certain"),
          page("Facts of the service", "/protocol"),
          page("Decisions", "/decisions/"),
          page("Benchmarks", "/benchmarks"),
        ],
      },
      {
        text: "The project",
        items: [
          page("Changes", "/changelog"),
          page("Contributing", "/contributing"),
          page("Security", "/security"),
          page("Conduct", "/code_of_conduct"),
        ],
      },
    ],
  },
});
