# The GraphQL api, reached only by the web server.
# Build from the root of the repository: docker build -f docker/api.Dockerfile -t sic-api .
FROM node:24-bookworm-slim AS packages
WORKDIR /platform
COPY . .
RUN npm ci --omit=dev

FROM node:24-bookworm-slim
WORKDIR /platform
ENV NODE_ENV=production API_HOST=0.0.0.0 STORAGE_DIR=/storage
RUN mkdir /storage && chown node /storage
COPY --from=packages /platform .
USER node
EXPOSE 3001
HEALTHCHECK --start-period=30s --interval=10s --timeout=3s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3001/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--conditions=@sic/source", "--import", "@swc-node/register/esm-register", "apps/api/src/main.ts"]
