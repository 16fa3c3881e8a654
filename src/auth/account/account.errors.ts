import { conflict, invalid, ProductError } from '../../common/product-error';

export const wrongPassword = () =>
  invalid(
    '/current',
    'wrong-password',
    'Dit is niet uw huidige wachtwoord.',
    'This is not your present password.',
    422,
  );

export const wrongCode = () =>
  invalid(
    '/code',
    'wrong-code',
    'Deze code klopt niet (meer). Neem de code die uw app nu toont.',
    'This code is not right (any more). Use the one your app shows now.',
    422,
  );

export const secondFactorStands = () =>
  conflict(
    'second-factor-stands',
    'U hebt al een tweede stap. Zet die eerst af als u een ander toestel wilt gebruiken.',
    'You have a second step already. Turn it off first if you want to use another device.',
  );

export const noSecondFactor = () =>
  conflict(
    'no-second-factor',
    'Er is geen tweede stap om dit mee te doen. Zet die eerst aan.',
    'There is no second step to do this with. Turn it on first.',
  );

export const codeNeeded = () =>
  new ProductError('totp-needed', 401, {
    nl: 'Vul ook de code uit uw authenticatie-app in, of een van uw herstelcodes.',
    en: 'Fill in the code of your authenticator app too, or one of your recovery codes.',
  });

export const codeRefused = () =>
  new ProductError('wrong-totp', 401, {
    nl: 'Deze code klopt niet (meer). Neem de code die uw app nu toont, of een herstelcode die u nog niet gebruikte.',
    en: 'This code is not right (any more). Use the one your app shows now, or a recovery code you have not used.',
  });
