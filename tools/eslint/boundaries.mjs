/**
 * Who may import whom, by the tags in each package.json (`nx.tags`). Every line that fits a project must allow the
 * import. `text` is pure like `kernel`. Among domains nobody imports notifications: it listens.
 */
const pure = ['layer:kernel', 'layer:text'];
const below = ['layer:platform', ...pure];

export const boundaries = [
  { sourceTag: 'app:api', onlyDependOnLibsWithTags: ['layer:domain', ...below] },
  { sourceTag: 'app:worker', onlyDependOnLibsWithTags: ['layer:domain', ...below] },
  { sourceTag: 'app:web', onlyDependOnLibsWithTags: ['layer:web', ...pure] },
  { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: ['layer:domain', ...below] },
  { sourceTag: 'layer:platform', onlyDependOnLibsWithTags: ['layer:platform', 'layer:kernel'] },
  { sourceTag: 'layer:web', onlyDependOnLibsWithTags: ['layer:web', ...pure] },
  { sourceTag: 'layer:kernel', onlyDependOnLibsWithTags: ['layer:kernel'] },
  { sourceTag: 'layer:text', onlyDependOnLibsWithTags: pure },
  { sourceTag: 'domain:identity', onlyDependOnLibsWithTags: ['domain:identity', ...below] },
  { sourceTag: 'domain:profiles', onlyDependOnLibsWithTags: ['domain:profiles', 'domain:identity', ...below] },
  { sourceTag: 'domain:moderation', onlyDependOnLibsWithTags: ['domain:moderation', 'domain:identity', ...below] },
  {
    sourceTag: 'domain:drafting',
    onlyDependOnLibsWithTags: ['domain:drafting', 'domain:profiles', 'domain:moderation', 'domain:identity', ...below],
  },
  {
    sourceTag: 'domain:gatherings',
    onlyDependOnLibsWithTags: [
      'domain:gatherings',
      'domain:profiles',
      'domain:moderation',
      'domain:identity',
      ...below,
    ],
  },
];

/** The server that stands before the site may read its configuration; what runs in the browser may not. */
export const boundariesOfWebServer = boundaries.map((line) =>
  line.sourceTag === 'app:web' ? { ...line, onlyDependOnLibsWithTags: ['layer:web', ...below] } : line,
);
