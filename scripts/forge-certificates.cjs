// What the bundle holds of node-forge: certificates, and none of its other formats and ciphers.
// By path: the name leads here.
const forge = require("../node_modules/node-forge/lib/forge");
require("../node_modules/node-forge/lib/sha256");
require("../node_modules/node-forge/lib/x509");
module.exports = forge;
