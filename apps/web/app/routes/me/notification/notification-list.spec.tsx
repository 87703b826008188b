import { describe, expect, it } from '@jest/globals';
import { textOf } from '@sic/messages';
import { TranslationProvider } from '@sic/ui/translation';
import { renderToStaticMarkup } from 'react-dom/server';
import { createRoutesStub } from 'react-router';
import { NotificationList, type WordedThread } from './notification-list.js';

function rendered(threads: readonly WordedThread[]): string {
  const Stub = createRoutesStub([{ path: '/', Component: () => <NotificationList threads={threads} /> }]);
  return renderToStaticMarkup(
    <TranslationProvider value={{ language: 'en', find: (namespace, key) => textOf('en', namespace, key) }}>
      <Stub initialEntries={['/']} />
    </TranslationProvider>,
  );
}

const told = (id: string, readAt: string | null) => ({
  ...{
    id,
    readAt,
    topic: 'AMENDMENT' as const,
    text: `Told ${id}`,
    path: '/amendments/a',
    createdAt: '2027-01-01T10:00Z',
  },
});

describe('the inbox', () => {
  it('is one entry for each thing, with what was told before folded up', () => {
    const earlier = [told('2', '2027-01-02T10:00Z'), told('1', null)];
    const html = rendered([{ latest: told('3', '2027-01-03T10:00Z'), earlier, size: 25, unread: 1 }]);
    expect(html).toContain('24 earlier notifications about it');
    expect(html.match(/<details/g)).toHaveLength(1);
    // The entry is unread as long as anything in it is.
    expect(html).toContain('class="notification-unread"');
    expect(html.indexOf('Told 3')).toBeLessThan(html.indexOf('Told 2'));
  });

  it('folds nothing up where there was one thing to tell', () => {
    const html = rendered([{ latest: told('1', '2027-01-02T10:00Z'), earlier: [], size: 1, unread: 0 }]);
    expect(html).not.toContain('<details');
    expect(html).not.toContain('notification-unread');
  });
});
