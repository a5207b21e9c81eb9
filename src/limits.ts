/** How much one question, one client and one connection may ask for. Each is a setting. */
export interface Limits {
  /** How deep the fields of a question may nest. */
  readonly depth: number;
  /** How many objects an answer may hold, page sizes multiplied; one that holds plain values alone counts a tenth. */
  readonly cost: number;
  /** How many fields a question may ask under another name, or again. */
  readonly aliases: number;
  /** How many words and signs a question may be made of. */
  readonly tokens: number;
  /** How many directives a question may hold. */
  readonly directives: number;
  /** How many items the lists in a question and its variables may hold together. */
  readonly listItems: number;
  /** How deep variables may nest. */
  readonly inputDepth: number;
  /** How many bytes a request may send. */
  readonly bodyBytes: number;
  /** How long a question may take, waiting for its turn included. */
  readonly requestMs: number;
  /** How many questions are taken at once, waiting ones included. */
  readonly atOnce: number;
  /** How many questions of one client are answered at once; the others wait for their turn. */
  readonly atOncePerClient: number;
  /** How many questions a client may ask in a minute; 0 for any number. */
  readonly perMinute: number;
  /** How many connections are open at once. */
  readonly connections: number;
  /** How many of them one address may hold; 0 for any number. */
  readonly connectionsPerClient: number;
  /** How long a connection may take to send its headers. */
  readonly headersMs: number;
  /** How long a connection may take to send a whole request. */
  readonly bodyMs: number;
  /** How long a connection may stay open with nothing to do. */
  readonly keepAliveMs: number;
}

export const defaultLimits: Limits = Object.freeze({
  depth: 16,
  cost: 10_000,
  aliases: 30,
  tokens: 2_000,
  directives: 20,
  listItems: 500,
  inputDepth: 40,
  bodyBytes: 100_000,
  requestMs: 10_000,
  atOnce: 200,
  atOncePerClient: 8,
  perMinute: 3_000,
  connections: 1_000,
  connectionsPerClient: 200,
  headersMs: 14_000,
  bodyMs: 29_000,
  keepAliveMs: 5_000,
});
