#!/bin/sh
# Runs the examples against this checkout, after `npm ci`: each finds the package as if it had been installed. jest and the
# other runners are installed for their examples alone, without scripts, of which one would be the build of the checkout.
# Playwright drives the Chromium of the system, and is left out where there is none.
set -eu
cd "$(dirname "$0")"
for example in vitest node-test; do
  mkdir -p "$example/node_modules"
  ln -sfn ../../.. "$example/node_modules/ucserver-emulator"
done
(cd vitest && npx --no-install vitest run)
(cd node-test && node --test)
(cd jest && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && npm test -- --maxWorkers=2)
node --test first-call/answer.test.js
(
  cd runners
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  for runner in jest-cjs ts-jest-cjs ts-jest-esm mocha; do npm run --silent "$runner"; done
  if [ -x "${CHROMIUM:-/usr/bin/chromium}" ]; then npm run --silent playwright; fi
)
(cd clients && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && npm test)
# Without an engine for containers its test is skipped; its types are those of the real package.
(
  cd testcontainers
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  ln -sfn ../../.. node_modules/ucserver-emulator
  npm run --silent types
  npm test
)
