/** A rule switched off in the code says why: `// eslint-disable-next-line no-console -- the reason`. */
const explainDisabling = {
  meta: { type: 'problem', schema: [], messages: { why: 'Say why after two dashes: eslint-disable… rule -- reason.' } },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const disables = /^\s*eslint-disable/.test(comment.value);
        if (disables && !/\s--\s+\S/.test(comment.value)) context.report({ loc: comment.loc, messageId: 'why' });
      }
    },
  }),
};

export const house = { rules: { 'explain-disabling': explainDisabling } };
