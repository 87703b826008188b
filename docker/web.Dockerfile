# The site: the only public door. Serves the pages and passes /graphql, /auth, /files and /calendar on to the api.
# Build from the root of the repository: docker build -f docker/web.Dockerfile -t sic-web .
FROM node:24-bookworm-slim AS build
WORKDIR /platform
COPY . .
RUN npm ci && npx react-router build apps/web

FROM node:24-bookworm-slim AS packages
WORKDIR /platform
COPY . .
RUN npm ci --omit=dev

FROM node:24-bookworm-slim
WORKDIR /platform
ENV NODE_ENV=production WEB_HOST=0.0.0.0
COPY --from=packages /platform .
COPY --from=build --chown=node /platform/apps/web/build apps/web/build
USER node
EXPOSE 3000
HEALTHCHECK --start-period=30s --interval=10s --timeout=3s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--conditions=@sic/source", "--import", "@swc-node/register/esm-register", "apps/web/server/main.ts"]
