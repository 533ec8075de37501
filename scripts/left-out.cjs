// Stands in the bundle for the parts of libraries that are never used (bundle.mjs).
module.exports = () => {
  throw new Error("this part is not in the bundle of ucserver-emulator; see scripts/bundle.mjs");
};
