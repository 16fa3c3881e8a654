/** How Threads counts a text: a character is one, an emoji as many as its bytes in UTF-8. */

/** Flags, keycaps, and pictures with all that joins them. https://unicode.org/reports/tr51/#EBNF_and_Regex */
const EMOJI =
  /\p{Regional_Indicator}{2}|[#*0-9]\ufe0f?\u20e3|\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*)*/gu;

/** https://developers.facebook.com/docs/threads/posts#limitations; accents that stand apart count too, to be sure. */
export function threadsLength(text: string): number {
  let bytes = 0;
  const rest = text.replace(EMOJI, (emoji) => {
    bytes += Buffer.byteLength(emoji);
    return '';
  });
  return bytes + [...rest].length;
}
