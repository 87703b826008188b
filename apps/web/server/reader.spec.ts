import { describe, expect, it } from '@jest/globals';
import { pathOf } from './reader.js';

describe('the path of a request', () => {
  it.each([
    ['/members?x=1', '/members?x=1'],
    ['http://evil.example/members?x=1', '/members?x=1'],
    ['HTTPS://evil.example', '/'],
    ['http://evil.example?x=1', '/?x=1'],
    ['//evil.example/x', '/' + '/evil.example/x'],
    ['@evil.example', '/@evil.example'],
  ])('of %s is %s', (target, path) => {
    expect(pathOf(target)).toBe(path);
    expect(new URL(`http://site.example${pathOf(target)}`).host).toBe('site.example');
  });
});
