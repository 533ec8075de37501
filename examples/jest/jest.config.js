// Plain JavaScript: nothing to compile, also not what the package has.
export default { testEnvironment: "node", transform: {} };
