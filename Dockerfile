FROM node:26-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY scripts scripts
COPY src src
COPY fixtures fixtures
RUN npm run bundle

FROM node:26-alpine
LABEL org.opencontainers.image.title="ucserver-emulator" \
      org.opencontainers.image.description="A stand-in for an estos UCServer web service, for development and CI" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /app
COPY package.json README.md LICENSE ./
COPY --from=build /build/fixtures fixtures
COPY --from=build /build/dist dist
# In a container nobody else reaches 127.0.0.1, so here it listens to all; elsewhere it does not.
ENV NODE_ENV=production UCSERVER_EMULATOR_HOST=0.0.0.0
USER node
EXPOSE 7224 7225
# Another port is given by UCSERVER_EMULATOR_PORT, so that this asks there too.
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${Number(process.env.UCSERVER_EMULATOR_PORT) || 7224}/__admin/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# The exec form: signals reach node itself, which ends cleanly on SIGTERM.
ENTRYPOINT ["node", "dist/cli.js"]
