/** Of the accounts that signing in opened, somebody chooses one: it becomes a channel, or a channel works again. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { invalid, notFound } from '../common/product-error';
import type { OfferedAccount } from '../networks';
import type { ChannelLogin } from './channel-login.entity';
import { insertChannel, noteVerified } from './channel-rows';
import type { Channel } from './channel.entity';
import { Channels } from './channels';
import { accountChanged, knownNetwork } from './channels.errors';
import { holdCredentials, keptApart, planRenewal, writeCredentials } from './credentials';
import { LoginAttempts } from './login-attempts';
import type { ChosenAccount } from './login.dto';
import { assertMayChange } from './owners';

@Injectable()
export class ChooseAccount {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly attempts: LoginAttempts,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, attemptId: string, chosen: ChosenAccount): Promise<Channel> {
    return this.audit.refusals(actor, 'channel.connected', { type: 'channel', id: null }, () =>
      this.database.within(actor.organisationId, (tx) => this.choose(tx, actor, attemptId, chosen)),
    );
  }

  private async choose(tx: Tx, actor: Actor, attemptId: string, { account, name }: ChosenAccount): Promise<Channel> {
    const attempt = await this.attempts.offered(tx, actor, attemptId);
    if (!attempt) throw notFound();
    const offers = this.attempts.offersOf(attempt);
    const offer = offers.find((each) => each.account.id === account);
    if (!offer) throw notOffered();
    const id = attempt.channelId
      ? await this.again(tx, actor, attempt.channelId, offer)
      : await this.first(tx, actor, { ...attempt, name: name ?? attempt.name }, offer);
    await this.attempts.keepOffers(tx, attempt, attempt.channelId ? [] : offers.filter((each) => each !== offer));
    return this.channels.one(tx, id);
  }

  private async first(tx: Tx, actor: Actor, attempt: ChannelLogin, offer: OfferedAccount): Promise<string> {
    const { organisationId, role, ownerId, network: networkId } = attempt;
    const { account, expiresAt } = offer;
    const id = newId();
    const { plain, secret } = keptApart(knownNetwork(networkId), offer.settings);
    const sealedSecrets = this.channels.sealSecrets({ id, organisationId }, secret);
    const kept = { plain, sealedSecrets, account, ...(expiresAt && { expiresAt }) };
    const name = attempt.name ?? (account.name.slice(0, 200) || account.id);
    await insertChannel(tx, { id, organisationId, network: networkId, name, role, ownerId, ...kept });
    await planRenewal(tx, { id, organisationId, network: networkId }, expiresAt);
    const told = { network: networkId, role, account: account.id, signedIn: true };
    await this.audit.record(tx, actor, 'channel.connected', { type: 'channel', id }, told);
    return id;
  }

  private async again(tx: Tx, actor: Actor, id: string, { account, ...given }: OfferedAccount): Promise<string> {
    await holdCredentials(tx, { id, organisationId: actor.organisationId });
    const channel = await this.channels.held(tx, id);
    assertMayChange(actor, channel);
    if (account.id !== channel.remoteAccountId) throw accountChanged();
    const { plain, secret } = keptApart(knownNetwork(channel.network), given.settings);
    await writeCredentials(tx, channel, { plain, sealed: this.channels.sealSecrets(channel, secret) }, given.expiresAt);
    await noteVerified(tx, id, account);
    await planRenewal(tx, channel, given.expiresAt);
    await this.audit.record(tx, actor, 'channel.reconnected', { type: 'channel', id }, { account: account.id });
    return id;
  }
}

const notOffered = () =>
  invalid(
    '/account',
    'notOffered',
    'Dit account werd door het netwerk niet aangeboden.',
    'The network did not offer this account.',
    422,
  );
