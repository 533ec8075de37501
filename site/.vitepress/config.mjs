import { defineConfig } from "vitepress";

const page = (text, link) => ({ text, link });

/** The name of a heading as GitHub and the console give it, so that links hold in all three. */
const slugify = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

export default defineConfig({
  title: "ucserver-emulator",
  description: "A stand-in for an estos UCServer web service: for development, for CI, for reproducing errors",
  srcDir: "pages",
  outDir: "dist",
  cleanUrls: true,
  head: [["link", { rel: "icon", href: "/icon.svg" }]],
  markdown: { anchor: { slugify }, headers: { slugify } },
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
          page("The console", "/console"),
          page("Command line", "/command-line"),
          page("In CI", "/in-ci"),
          page("Reproduce an error", "/reproduce-an-error"),
          page("Answers of your own", "/fixtures"),
          page("Scenarios", "/scenarios"),
          page("Recordings", "/recordings"),
          page("Journal and filters", "/journal"),
          page("Linter", "/lint"),
          page("Tools for assistants", "/mcp"),
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
          page("Grades and counts", "/how-certain"),
          page("Facts of the service", "/protocol"),
          page("Decisions", "/decisions/"),
          page("Benchmarks", "/benchmarks"),
        ],
      },
      {
        text: "The project",
        items: [
          page("What stays as it is", "/contract"),
          page("Changes", "/changelog"),
          page("Contributing", "/contributing"),
          page("Security", "/security"),
          page("Conduct", "/code_of_conduct"),
        ],
      },
    ],
  },
});
