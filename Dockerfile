FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production

COPY package.json package-lock.json ./
RUN npm ci --omit=dev

COPY schema.graphql ./
COPY cypher ./cypher
COPY seed ./seed
COPY scripts ./scripts
COPY src ./src

# Without a Neo4j the embedded graph lives here.
ENV DATA_DIR=/data
RUN mkdir /data && chown node:node /data
VOLUME /data

USER node
EXPOSE 4000
ENTRYPOINT ["node", "scripts/breachgraph.mjs"]
CMD ["serve"]
