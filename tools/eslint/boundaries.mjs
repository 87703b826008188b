/**
 * Who may import whom, by the tags in each package.json (`nx.tags`). Every line that fits a project must allow the
 * import. Among domains nobody imports notifications: it listens.
 */
const pure = ['layer:kernel', 'layer:text', 'layer:messages'];
/** What reads and writes files of other programs runs on the server only. */
const onServer = ['layer:documents', ...pure];
const below = ['layer:platform', ...onServer];

/** Each domain, and the domains that it may import besides its own files. */
const upstream = {
  identity: [],
  profiles: ['identity'],
  moderation: ['identity'],
  discussion: ['profiles', 'moderation', 'identity'],
  processes: ['profiles', 'moderation', 'identity'],
  drafting: ['processes', 'discussion', 'profiles', 'moderation', 'identity'],
  gatherings: ['discussion', 'profiles', 'moderation', 'identity'],
};

export const boundaries = [
  { sourceTag: 'app:api', onlyDependOnLibsWithTags: ['layer:domain', ...below] },
  { sourceTag: 'app:worker', onlyDependOnLibsWithTags: ['layer:domain', ...below] },
  { sourceTag: 'app:web', onlyDependOnLibsWithTags: ['layer:web', ...pure] },
  { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: ['layer:domain', ...below] },
  { sourceTag: 'layer:platform', onlyDependOnLibsWithTags: ['layer:platform', 'layer:kernel', 'layer:messages'] },
  { sourceTag: 'layer:web', onlyDependOnLibsWithTags: ['layer:web', ...pure] },
  { sourceTag: 'layer:kernel', onlyDependOnLibsWithTags: ['layer:kernel'] },
  { sourceTag: 'layer:messages', onlyDependOnLibsWithTags: ['layer:messages', 'layer:kernel'] },
  { sourceTag: 'layer:documents', onlyDependOnLibsWithTags: ['layer:documents', 'layer:text', 'layer:kernel'] },
  { sourceTag: 'layer:text', onlyDependOnLibsWithTags: ['layer:text', 'layer:kernel'] },
  ...Object.entries(upstream).map(([domain, domains]) => ({
    sourceTag: `domain:${domain}`,
    onlyDependOnLibsWithTags: [...[domain, ...domains].map((name) => `domain:${name}`), ...below],
  })),
];

/** The server that stands before the site may read its configuration; what runs in the browser may not. */
export const boundariesOfWebServer = boundaries.map((line) =>
  line.sourceTag === 'app:web' ? { ...line, onlyDependOnLibsWithTags: ['layer:web', 'layer:platform', ...pure] } : line,
);
