/** The other end of a wire, for `serve` or for whatever else speaks HTTP. */
export interface Endpoint {
  /** Answers any request, with a problem (RFC 9457) where it must; never rejects. */
  fetch(request: Request, caller?: Caller): Promise<Response>;
  /** Ends what streams, lets what has begun come to its end, and lets go of the database. */
  close(): Promise<void>;
}

/** Who asks, as far as the server that carries the endpoint knows. */
export interface Caller {
  /** IP address of the reader: without one, nothing is limited by address. */
  readonly address?: string | undefined;
}
