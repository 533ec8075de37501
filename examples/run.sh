#!/bin/sh
# Runs the examples against this checkout, after `npm ci`: each finds the package as if it had been installed. jest is
# installed for its example alone, without scripts, of which one would be the build of the checkout.
set -eu
cd "$(dirname "$0")"
for example in vitest node-test; do
  mkdir -p "$example/node_modules"
  ln -sfn ../../.. "$example/node_modules/ucserver-emulator"
done
(cd vitest && npx --no-install vitest run)
(cd node-test && node --test)
(cd jest && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && npm test -- --maxWorkers=2)
