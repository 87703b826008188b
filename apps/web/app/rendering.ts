import { createContext as createReactContext } from 'react';
import { createContext } from 'react-router';
import type { SentForm } from './sent-form.js';

/** What the web server tells one rendering beside its request. */
export interface Rendering {
  /** For scripts and styles of this answer; the content security policy names it. */
  readonly nonce: string;
  /** Render everything before answering: the page will be cached and sent compressed. */
  readonly isWhole: boolean;
  /** Follows the request into the api and its jobs. */
  readonly requestId: string;
  /** Network address of the reader; empty for pages that are shared. */
  readonly clientAddress: string;
}

/** Set by `server/site-renderer.ts`; the default serves the development server. */
export const rendering = createContext<Rendering>({ nonce: '', isWhole: false, requestId: '', clientAddress: '' });

/** What the form of this request says, for the page of an error; set by the root. */
export const sentWith = createContext<() => Promise<SentForm | undefined>>(() => Promise.resolve(undefined));

/** The nonce while rendering on the server. In the browser it is not known: browsers hide it from scripts. */
export const NonceContext = createReactContext<string | undefined>(undefined);
