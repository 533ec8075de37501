// How actions of others are named in workflows: by a commit, which nobody can move, with its version beside it for people
// and for dependabot, which changes both together.

const USES = /^\s*(?:- )?uses: (\S+)(?: # (\S+))?\s*$/gm;

/**
 * What is wrong with the actions that a workflow uses.
 * @param {string} content
 * @param {Map<string, string>} seen action and version → commit, of the workflows before; one version is one commit
 * @returns {string[]}
 */
export function pinMistakes(content, seen = new Map()) {
  const mistakes = [];
  for (const [, action = "", version = ""] of content.matchAll(USES)) {
    if (action.startsWith("./")) continue;
    const [, name, commit] = /^([\w-]+\/[\w./-]+)@([0-9a-f]{40})$/.exec(action) ?? [];
    if (name === undefined || commit === undefined) {
      mistakes.push(`${action} is not pinned to a commit of 40 digits`);
      continue;
    }
    if (!/^v\d+\.\d+\.\d+$/.test(version)) mistakes.push(`${name}: expected its version behind it, as in # v1.2.3`);
    const key = `${name} ${version}`;
    if ((seen.get(key) ?? commit) !== commit) mistakes.push(`${key} has two commits`);
    seen.set(key, commit);
  }
  const lines = content.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
  if (lines.length !== [...content.matchAll(USES)].length) mistakes.push("a line with uses: cannot be read");
  return mistakes;
}
