/** What is kept sealed: credentials at rest, bound to the record they belong to. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Config, ConfigError } from './config';

const KEY_BYTES = 32;

export class Secrets {
  private constructor(private readonly master: Buffer) {}

  /** Outside production a missing key file is made; in production that would hide a lost key. */
  static load(config: Config): Secrets {
    if (!fs.existsSync(config.secretKeyFile)) {
      if (config.production) throw new ConfigError(`RUGGESPRAAK_SECRET_KEY_FILE: there is no ${config.secretKeyFile}.`);
      fs.mkdirSync(path.dirname(config.secretKeyFile), { recursive: true });
      writeOnce(config.secretKeyFile, randomBytes(KEY_BYTES).toString('base64'));
    }
    const key = Buffer.from(fs.readFileSync(config.secretKeyFile, 'utf8').trim(), 'base64');
    if (key.length !== KEY_BYTES) {
      throw new ConfigError(
        `RUGGESPRAAK_SECRET_KEY_FILE: ${config.secretKeyFile} must hold ${KEY_BYTES} bytes in base64.`,
      );
    }
    return new Secrets(key);
  }

  key(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.master, Buffer.alloc(0), purpose, KEY_BYTES));
  }

  /** AES-256-GCM; `record` is authenticated, so a sealed value moved to another row does not open. */
  seal(plain: string, record: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key('seal'), iv).setAAD(Buffer.from(record));
    return Buffer.concat([iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
  }

  open(sealed: string, record: string): string {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.key('seal'), bytes.subarray(0, 12));
    decipher.setAAD(Buffer.from(record)).setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
  }
}

/** Two processes may start at once: the one that comes second uses the first one's key. */
function writeOnce(file: string, text: string): void {
  try {
    fs.writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
}
