/** How an endpoint stands in the world. */
export interface ServerSettings {
  /** Default 8080; 0 takes one that is free. */
  readonly port?: number;
  /** Address that is listened at. Default `127.0.0.1`, for a proxy on the same machine. */
  readonly host?: string;
  /** How many proxies of one's own stand in front, each adding to `X-Forwarded-For` whom it was asked by. Default 0. */
  readonly proxies?: number;
}

export interface RunningServer {
  /** `http://host:port` */
  readonly url: string;
  /** Takes no more requests, lets those that have begun come to their end, and closes the endpoint. */
  close(): Promise<void>;
}
