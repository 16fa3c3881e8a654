import { simulateLinkedIn } from '../../test/networks-simulator/linkedin';
import { describeLogin } from '../../test/networks-simulator/login-contract';
import { linkedinPerson } from './linkedin-person.network';
import { linkedin } from './linkedin.network';

const login = {
  simulate: () => simulateLinkedIn(),
  token: 'POST /oauth/v2/accessToken',
  pkce: false,
  refreshTokenIsGoodForOneUse: false,
};

describe('an organisation', () =>
  describeLogin({ ...login, network: linkedin, accounts: [{ id: 'urn:li:organization:5583111', name: 'Gemeente' }] }));

describe('a person', () =>
  describeLogin({
    ...login,
    network: linkedinPerson,
    accounts: [{ id: 'urn:li:person:8675309', name: 'Amina Peeters' }],
  }));
