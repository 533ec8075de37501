// Writes the package's type declarations: one file for each way in, in which nothing of zod, Fastify or pino is named.
// To be run after scripts/bundle.mjs, which makes the rest of dist/.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("..", import.meta.url));
// Not in node_modules/: what lies there counts as other packages'.
const each = mkdtempSync(join(root, ".types-"));

process.on("exit", () => rmSync(each, { recursive: true, force: true }));
const tsc = join(root, "node_modules/typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", root, "--outDir", each, "--emitDeclarationOnly"], {
  stdio: "inherit",
});
writePublic(join(each, "index.d.ts"), join(each, "testcontainers.d.ts"));
// Once, and as CommonJS: that both may name it. The other way round only newer versions of TypeScript allow.
rollUp(join(each, "index.d.ts"), join(root, "dist/index.d.cts"));
// Symbol.asyncDispose, for compilers whose options do not have it.
const rolledUp = readFileSync(join(root, "dist/index.d.cts"), "utf8");
writeFileSync(join(root, "dist/index.d.cts"), `/// <reference lib="esnext.disposable" />\n${rolledUp}`);
writeFileSync(join(root, "dist/index.d.ts"), 'export * from "./index.cjs";\n');
// These import nothing of the house but its face. That of vitest has to be an ES module too, as vitest's own types are.
const forVitest = readFileSync(join(each, "vitest.d.ts"), "utf8");
const asCommonJs = (text) => text.replaceAll('"./index.js"', '"./index.cjs"');
writeFileSync(join(root, "dist/vitest.d.ts"), forVitest);
writeFileSync(join(root, "dist/vitest.d.cts"), asCommonJs(forVitest));
const forContainers = readFileSync(join(each, "testcontainers.d.ts"), "utf8");
writeFileSync(join(root, "dist/testcontainers.d.cts"), asCommonJs(forContainers));
writeFileSync(join(root, "dist/testcontainers.d.ts"), 'export * from "./testcontainers.cjs";\n');

/**
 * Takes out what is marked `@internal`, and replaces what is derived from a value, such as a zod schema
 * (`z.input<typeof configSchema>`), by the type that comes of it. TypeScript 7 is a program alone; the roll-up brings an
 * older one, which is a library too.
 */
function writePublic(...entries) {
  const rollUpsOwn = createRequire(createRequire(import.meta.url).resolve("@microsoft/api-extractor"));
  const ts = rollUpsOwn("typescript");
  const program = ts.createProgram(entries, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    strict: true,
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const { NoTruncation, InTypeAlias, MultilineObjectLiterals } = ts.NodeBuilderFlags;
  const printer = ts.createPrinter();
  for (const file of program.getSourceFiles()) {
    // The compiler writes paths with slashes on every system.
    if (!file.fileName.startsWith(each.replaceAll("\\", "/"))) continue;
    const changes = [];
    for (const statement of file.statements) {
      if (ts.isTypeAliasDeclaration(statement) && /^z\.(input|output|infer)<|typeof /.test(statement.type.getText())) {
        const type = checker.getTypeFromTypeNode(statement.type);
        const plain = checker.typeToTypeNode(type, undefined, NoTruncation | InTypeAlias | MultilineObjectLiterals);
        const text = printer.printNode(ts.EmitHint.Unspecified, plain, file);
        changes.push([statement.type.getStart(), statement.type.end, text]);
      }
      if (!ts.isClassDeclaration(statement)) continue;
      for (const member of statement.members.filter((one) =>
        ts.getJSDocTags(one).some(({ tagName }) => tagName.text === "internal"),
      )) {
        // A class without a constructor would be one that anybody may make.
        const text = ts.isConstructorDeclaration(member) ? "\n    protected constructor();" : "";
        changes.push([member.getFullStart(), member.end, text]);
      }
    }
    // From the end, so that positions hold.
    const text = changes.reduceRight(
      (before, [start, end, put]) => before.slice(0, start) + put + before.slice(end),
      file.text,
    );
    if (changes.length > 0) writeFileSync(file.fileName, text);
  }
}

/** Puts into one file what `entry` exports and what that needs. */
function rollUp(entry, to) {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: entry,
      compiler: {
        overrideTsconfig: {
          compilerOptions: { module: "nodenext", target: "es2023", strict: true, types: ["node"], skipLibCheck: true },
          files: [entry],
        },
      },
      dtsRollup: { enabled: true, untrimmedFilePath: to },
      apiReport: { enabled: false },
      docModel: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      },
      newlineKind: "lf",
    },
    configObjectFullPath: join(root, "api-extractor.json"),
    packageJsonFullPath: join(root, "package.json"),
  });
  const { succeeded } = Extractor.invoke(config, { localBuild: true, showVerboseMessages: false });
  if (!succeeded) throw new Error("the type declarations could not be rolled up");
}
