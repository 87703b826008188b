/**
 * The words of docs/glossary.md, and plain English around them. A name is read as the words it is made of:
 * `carryOverDue` is "carry over due".
 */
const words = [
  { found: /\bdoors?\b/, use: 'access level, or part, page, api' },
  { found: /\bturnstiles?\b/, use: 'semaphore' },
  { found: /\bnotices?\b/, use: 'notification (or see, learn, detect)', isWord: true },
  { found: /\bcarr(y|ies|ied|ying) over\b/, use: 'rebase' },
  { found: /\b(duty|duties|owe|owes|owed)\b/, use: 'delivery, or has to' },
  { found: /\b(ability|abilities)\b/, use: 'permissions', isWord: true },
  { found: /\bsettl(e|es|ed|ing) (a |the |its |this |each )?conflicts?\b/, use: 'resolve a conflict' },
  { found: /\b(supporters?|(give|withdraw|own|my) support|support (counts?|kinds?|changed))\b/, use: 'position' },
  { found: /\b(afresh|anew)\b/, use: 'again' },
  { found: /\bwhoever\b/, use: 'who, or the person who' },
  { found: /\b(let|lets|letting) go of\b/, use: 'release' },
  { found: /\b(slip|slips|slipped|slipping) past\b/, use: 'is not checked' },
  { found: /\b(outrun|outruns|outran)\b/, use: 'is faster than' },
  { found: /\bmov(e|es|ed|ing) by itself\b/, use: 'what happens, and to whom' },
  { found: /\brooms? of moderators\b/, use: 'page' },
  { found: /\brais(e|es|ed|ing) a flag|flag that a member\b/, use: 'report' },
  { found: /\bbells?\b/, use: 'event, or what it reports' },
  { found: /\bsweep(s|ing|ers?)?\b/, use: 'check, or remove' },
  { found: /\btwins?\b/, use: 'pair, or the same again' },
  { found: /\bput(s|ting)? down to\b/, use: 'is explained by' },
  { found: /\bwaiting lists?\b/, use: 'waitlist; on screen it is the waiting list', isOfCode: true },
];

/** Where a sentence is of the code: descriptions of the schema, errors, logs. Elsewhere sentences are read on screen. */
const code = /^(apps\/(api|worker)|libs\/(kernel|text|platform|domain))\//;

const rateLimit = /^[A-Z][A-Z_]*_AN?_(HOUR|DAY|MINUTE)$/;
const wordsOf = (name) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_\W]+/g, ' ')
    .toLowerCase();
const plain = (text) => text.replace(/[\s*/-]+/g, ' ').toLowerCase();

/** The words in a sentence that are not of this project, each with what to use. There a "notice" can be the verb. */
export function wordsInSentence(text) {
  return words.flatMap(({ found, use, isWord = false, isOfCode = false }) => {
    const [word] = (!isWord && !isOfCode && found.exec(plain(text))) || [];
    return word ? [{ word, use }] : [];
  });
}

/** @type {import('eslint').Rule.RuleModule} */
export const plainWords = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      word: '"{{word}}" is not a word of this project. Use: {{use}}.',
      rateLimit: 'A rate limit is named after what it limits: {{name}} becomes …_RATE_LIMIT.',
      authorize: 'Permissions have one form: authorize(canOn…(actor, action, facts)), not {{name}}(…).',
    },
  },
  create(context) {
    const relative = context.filename.slice(context.cwd.length + 1);
    const seen = new Set();
    function look(text, place, isSentence = false) {
      for (const { found, use, isWord = false, isOfCode = false } of words) {
        const isAllowed = isSentence && (isWord || (isOfCode && !code.test(relative)));
        const [word] = (!isAllowed && found.exec(text)) || [];
        if (word) context.report({ ...place, messageId: 'word', data: { word, use } });
      }
    }
    function name(node) {
      const text = typeof node.name === 'string' ? node.name : '';
      if (rateLimit.test(text)) context.report({ node, messageId: 'rateLimit', data: { name: text } });
      // A name is reported where it stands first in the file.
      if (seen.has(text)) return;
      seen.add(text);
      look(wordsOf(text), { node });
    }
    return {
      Program(node) {
        look(wordsOf(relative.replace(/\.\w+$/, '')), { node });
        for (const comment of context.sourceCode.getAllComments()) look(plain(comment.value), { loc: comment.loc });
      },
      Identifier: name,
      PrivateIdentifier: name,
      JSXIdentifier: name,
      'CallExpression[callee.name=/^(must|demand|refuse)$/]'(node) {
        context.report({ node, messageId: 'authorize', data: { name: node.callee.name } });
      },
      // Sentences in the code: descriptions of the schema, logs. There a "notice" can be the verb.
      'Literal, TemplateElement, JSXText'(node) {
        const text = typeof node.value === 'string' ? node.value : node.value?.cooked;
        if (typeof text === 'string') look(plain(text), { node }, true);
      },
    };
  },
};
