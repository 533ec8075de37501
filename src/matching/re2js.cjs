// In a file of its own, and in the older module format, so that it can be loaded in the midst of a call: it takes 20 ms,
// which a start without regular expressions need not spend. The build makes dist/re2js.cjs of it (scripts/bundle.mjs).
module.exports = require("re2js");
