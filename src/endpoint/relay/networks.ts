import ipaddr from 'ipaddr.js';
import { NewsError } from '../../model/failure.js';

/**
 * Where a relay may connect to: the public internet, and those private networks that its owner names. Everything else
 * (private, loopback, link-local, shared, multicast, reserved, IPv4 in IPv6) could be a machine beside the relay that
 * trusts it.
 */
export class Networks {
  readonly #allowed: [ipaddr.IPv4 | ipaddr.IPv6, number][];

  /**
   * @param allowed private ones, such as `10.1.0.0/16` or `fd00::/8`
   * @throws {NewsError} `config`
   */
  constructor(allowed: readonly string[] = []) {
    this.#allowed = allowed.map((network) => {
      if (ipaddr.isValidCIDR(network)) return ipaddr.parseCIDR(network);
      throw new NewsError('config', `"${network}" is no network such as 10.1.0.0/16.`);
    });
  }

  /** @param address IPv4 or IPv6, as a name was resolved to it */
  permits(address: string): boolean {
    if (!ipaddr.isValid(address)) return false;
    const ip = ipaddr.parse(address);
    return isPublic(ip) || ipaddr.subnetMatch(ip, { allowed: this.#allowed }, '') === 'allowed';
  }

  /** Whether a host may be asked for: of a name only its addresses can tell. */
  permitsHost(hostname: string): boolean {
    const host = hostname.replace(/^\[|\]$/g, '');
    return !ipaddr.isValid(host) || this.permits(host);
  }
}

/** IPv4 in the first bits of IPv6 (`::127.0.0.1`) is taken for unicast as well, but all that is given out is in 2000::/3. */
function isPublic(ip: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return ip.range() === 'unicast' && (ip instanceof ipaddr.IPv4 || ip.match(givenOut));
}

const givenOut = ipaddr.IPv6.parseCIDR('2000::/3');
