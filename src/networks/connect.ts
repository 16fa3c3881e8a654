/** Opens the one connection that a request may use, encrypted where its address says so. */
import net, { isIP, type LookupFunction, type Socket } from 'node:net';
import tls from 'node:tls';
import type { buildConnector } from 'undici';
import { isOver } from './call';
import { CONNECT_OVER, NO_MORE, NotConnected, SEND_OVER } from './http-words';

const TIMEOUT_MS = 10_000;

/**
 * `connection.opened` turns true just before the first byte can leave. A second connection is refused: undici would
 * open one to send a request again that it thinks unsent.
 */
export function connectOnce(
  connection: { opened: boolean },
  lookup: LookupFunction,
  signal: AbortSignal,
): buildConnector.connector {
  return (address, callback) => {
    if (connection.opened || isOver(signal)) return callback(new NotConnected(NO_MORE), null);
    const socket = open(address, lookup);
    const giveUp = () => socket.destroy(new NotConnected(CONNECT_OVER));
    const timer = setTimeout(giveUp, TIMEOUT_MS);
    signal.addEventListener('abort', giveUp);
    const settle = (failure: Error | null) => {
      const error = failure ?? (isOver(signal) ? new NotConnected(SEND_OVER) : null);
      if (error) socket.destroy();
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      socket.off('error', settle);
      connection.opened = error === null;
      return error ? callback(error, null) : callback(null, socket);
    };
    socket.once('error', settle);
    socket.once(address.protocol === 'https:' ? 'secureConnect' : 'connect', () => settle(null));
  };
}

function open({ protocol, hostname, port }: buildConnector.Options, lookup: LookupFunction): Socket {
  if (protocol === 'http:') return net.connect({ host: hostname, port: Number(port) || 80, lookup });
  const servername = isIP(hostname) ? '' : hostname;
  return tls.connect({ host: hostname, port: Number(port) || 443, lookup, servername, ALPNProtocols: ['http/1.1'] });
}
