import { describeLogin } from '../../test/networks-simulator/login-contract';
import { simulateX } from '../../test/networks-simulator/x';
import { x } from './x.network';

describeLogin({
  network: x,
  simulate: () => simulateX(),
  token: 'POST /2/oauth2/token',
  pkce: true,
  refreshTokenIsGoodForOneUse: true,
  accounts: [{ id: '2244994945', name: '@gemeente' }],
});
