const pascal = (name) => name.replace(/(^|-)(\w)/g, (_all, _dash, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());
const words = (name) => name.replaceAll('-', ' ');
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (name) => (/[^aeiou]y$/.test(name) ? name.replace(/y$/, 'ies') : `${name}s`);

/**
 * What the templates call a domain and its noun, by placeholder.
 * @throws when a name is not in lower case with dashes
 */
export function namesFor({ domain, noun }) {
  for (const name of [domain, noun]) {
    if (!/^[a-z]+(-[a-z]+)*$/.test(name))
      throw new Error(`"${name}" is not a name in lower case, such as practice-case.`);
  }
  return {
    domain,
    Domain: pascal(domain),
    domainName: camel(domain),
    'Domain words': capital(words(domain)),
    noun,
    Noun: pascal(noun),
    nounName: camel(noun),
    nounNames: plural(camel(noun)),
    NOUN: noun.replaceAll('-', '_').toUpperCase(),
    noun_table: noun.replaceAll('-', '_'),
    noun_kind: noun.replaceAll('-', '_'),
    'noun words': words(noun),
    'Noun words': capital(words(noun)),
  };
}

/** @throws when a placeholder has no value */
export function fill(template, names) {
  return template.replace(/\{\{([\w ]+)\}\}/g, (_all, key) => {
    if (!(key in names)) throw new Error(`No value for {{${key}}}`);
    return names[key];
  });
}
