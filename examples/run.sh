#!/bin/sh
# Runs the examples against this checkout, after `npm ci`: each finds the package as if it had been installed.
set -eu
cd "$(dirname "$0")"
for example in vitest node-test; do
  mkdir -p "$example/node_modules"
  ln -sfn ../../.. "$example/node_modules/ucserver-emulator"
done
(cd vitest && npx --no-install vitest run)
(cd node-test && node --test)
