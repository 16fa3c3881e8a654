/** HTTP as bytes: one request of a connection, and everything that comes back. */
import type { Socket } from 'node:net';

export interface WireRequest {
  /** 'POST /path?query'. */
  readonly line: string;
  readonly bytes: Buffer;
}

/** Undefined when the connection ends before the request does. */
export function wholeRequest(socket: Socket): Promise<WireRequest | undefined> {
  return new Promise((resolve) => {
    let bytes = Buffer.alloc(0);
    const end = (request?: WireRequest) => {
      socket.removeAllListeners('data').removeAllListeners('end');
      socket.on('data', () => undefined); // so that it is noticed when the other side goes away
      resolve(request);
    };
    socket.on('data', (part) => {
      bytes = Buffer.concat([bytes, part as Buffer]);
      if (isWhole(bytes)) end({ line: lineOf(bytes), bytes });
    });
    socket.on('end', () => end());
    socket.on('close', () => end());
  });
}

export async function bytesOf(socket: Socket): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of socket) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function isWhole(bytes: Buffer): boolean {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /^content-length: *(\d+)/im.exec(bytes.toString('latin1', 0, end))?.[1] ?? '0';
  return bytes.length >= end + 4 + Number(length);
}

function lineOf(bytes: Buffer): string {
  const [line = ''] = bytes.toString('latin1', 0, bytes.indexOf('\r\n')).split(' HTTP/');
  return line;
}
