/** What is said to who writes here for the first time. */
import { inLanguage } from '../../texts/language';

const nl = {
  title: 'Uw eerste bericht, stap voor stap',
  steps: [
    ['Schrijf wat u wilt zeggen.', 'Gewoon in uw eigen woorden. Alles wordt vanzelf bewaard.'],
    ['Kies waar het verschijnt.', 'Bij Kanalen, onder de tekst. Rechts ziet u dan hoe het eruit zal zien.'],
    ['Bekijk wat de controle ziet.', 'Verander de woorden, of geef een reden waarom ze mogen blijven.'],
    ['Dien in.', 'Onderaan staat wat er dan gebeurt. Tot het vertrekt, kunt u het terugnemen.'],
  ],
  done: 'gedaan',
  hide: 'Ik weet hoe het werkt',
  idle: 'Begin te schrijven. Terwijl u typt, kijken we mee met de gedragscode ernaast.',
};

const en: typeof nl = {
  title: 'Your first post, step by step',
  steps: [
    ['Write what you want to say.', 'In your own words. Everything is saved by itself.'],
    ['Choose where it appears.', 'Under Channels, below the text. At the right you then see how it will look.'],
    ['Look at what the check sees.', 'Change the words, or give a reason why they may stay.'],
    ['Submit it.', 'The bar below tells what happens then. Until it leaves, you can take it back.'],
  ],
  done: 'done',
  hide: 'I know how this works',
  idle: 'Begin to write. While you type, we read along with the code of conduct beside us.',
};

export const t = inLanguage({ nl, en });
