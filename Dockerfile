# syntax=docker/dockerfile:1
FROM node:22-slim AS build
WORKDIR /liqa
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY src ./src
COPY schema ./schema
COPY explorer ./explorer
RUN npx tsc -p src && npm run --silent build:explorer && npm prune --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /liqa
COPY --from=build /liqa/package.json ./
COPY --from=build /liqa/node_modules ./node_modules
COPY --from=build /liqa/dist ./dist
COPY LICENSE ./
COPY schema ./schema
COPY seeds ./seeds
# nobody, by number, so that it can be seen not to be root
USER 65534:65534
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/livez`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/main.js"]
CMD ["start"]
