/** Who may ask what, and from where. Each is a setting. */
export interface Access {
  /** Whether GraphiQL opens at the endpoint. */
  readonly graphiql: boolean;
  /** Whether the schema can be asked for. */
  readonly introspection: boolean;
  /** Whether nothing but the documents that ship with the service is answered. */
  readonly persistedOnly: boolean;
  /** Whether counts of what the service does can be read at /metrics. */
  readonly metrics: boolean;
  /** Origins whose pages may read answers; no other may. */
  readonly corsOrigins: readonly string[];
  /** How many proxies stand before the service: a client is told apart by what the outermost of them saw. */
  readonly proxies: number;
}

export const defaultAccess: Access = Object.freeze({
  graphiql: true,
  introspection: true,
  persistedOnly: false,
  metrics: true,
  corsOrigins: [],
  proxies: 0,
});
