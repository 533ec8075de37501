module.exports = {
  testEnvironment: "node",
  transform: { "\\.ts$": ["ts-jest", { tsconfig: `${__dirname}/tsconfig.json` }] },
};
