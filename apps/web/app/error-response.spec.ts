import { describe, expect, it } from '@jest/globals';
import { errorResponse } from './error-response.server.js';

describe('errorResponse', () => {
  it.each([
    ['en', 'This page isn’t here'],
    ['de', 'Diese Seite gibt es hier nicht'],
  ])('says in %s what a page says about its status', async (language, words) => {
    const request = new Request('http://localhost/members/1', { headers: { 'accept-language': language } });
    const response = errorResponse(request, 404);
    expect([response.status, await response.text()]).toEqual([404, words]);
  });
});
