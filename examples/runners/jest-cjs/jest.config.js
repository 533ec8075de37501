// Plain JavaScript: nothing to compile.
module.exports = { testEnvironment: "node", transform: {} };
