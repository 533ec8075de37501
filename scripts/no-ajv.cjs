// Stands in the bundle for the library that checks JSON Schema: the SDK of the Model Context Protocol asks it only about what
// a client has filled in when a tool asks back, which no tool here does.
class NoAjv {
  getSchema() {
    return undefined;
  }
  compile() {
    throw new Error("JSON Schema is not checked here; see scripts/bundle.mjs");
  }
}
module.exports = NoAjv;
module.exports.default = NoAjv;
