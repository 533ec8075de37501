// Beside no-ajv.cjs: there is nothing to add formats to.
module.exports = () => undefined;
module.exports.default = module.exports;
