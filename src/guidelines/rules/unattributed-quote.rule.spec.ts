import { describeRule } from '../describe-rule.spec-table';
import { unattributedQuote } from './unattributed-quote.rule';

describeRule(unattributedQuote, {
  passes: [
    "'De kracht van het dorp' heet het boek.",
    '“Wie een boom plant waarvan hij weet dat hij nooit in de schaduw ervan zal zitten, heeft begrepen waar het leven om draait”, schreef Nora Heylen.',
    "Een 'klein' woord.",
  ],
  flags: [
    [
      '“Wie een boom plant waarvan hij weet dat hij nooit in de schaduw ervan zal zitten, heeft begrepen waar het leven om draait.” Mooi.',
      '“Wie een boom plant waarvan hij weet dat hij nooit in de schaduw ervan zal zitten, heeft begrepen waar het leven om draait.”',
    ],
  ],
});
