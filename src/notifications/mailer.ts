/** The mail server: one mail at a time, and what its answer proves. */
import { Inject, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { RunningConfig } from '../common/config';
import type { MailSettings } from '../common/mail-settings';
import { preferencesAddress, type Letter } from './letter';

export interface Envelope {
  /** Stays the same when a mail is sent again, so that whoever gets it twice can tell. */
  readonly id: string;
  readonly to: string;
}

/** Not sent: `isFinal` when trying again would be answered the same. Its message holds no address. */
export class MailFailure extends Error {
  constructor(
    readonly isFinal: boolean,
    message: string,
  ) {
    super(message);
  }
}

@Injectable()
export class Mailer {
  constructor(@Inject('config') private readonly config: RunningConfig) {}

  get works(): boolean {
    return this.config.mail !== undefined;
  }

  async send({ id, to }: Envelope, letter: Letter): Promise<void> {
    const { mail, publicUrl } = this.config;
    if (!mail) throw new MailFailure(false, 'no mail server');
    const transport = createTransport(transportOf(mail));
    try {
      await transport.sendMail({
        ...letter,
        ...{ from: { name: 'Ruggespraak', address: mail.from }, to },
        messageId: `<${id}@${mail.from.split('@')[1]}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${preferencesAddress(publicUrl)}>` },
        ...{ disableFileAccess: true, disableUrlAccess: true },
      });
    } catch (cause) {
      throw failureOf(cause);
    } finally {
      transport.close();
    }
  }
}

const transportOf = ({ host, port, tls, user, password, timeoutMs }: MailSettings) => ({
  ...{ host, port, secure: tls === 'wrapped', requireTLS: tls === 'required', ignoreTLS: tls === 'none' },
  ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
  ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs, dnsTimeout: timeoutMs },
});

/** A refused sign-in is ours to mend, so the mail waits for it. */
function failureOf(cause: unknown): MailFailure {
  const { responseCode, code } = cause as { responseCode?: number; code?: string };
  const isFinal = code !== 'EAUTH' && responseCode !== undefined && responseCode >= 500;
  return new MailFailure(isFinal, [code, responseCode].filter(Boolean).join(' ') || 'unknown');
}
