import { errorResponse } from './error-response.server.js';

/**
 * The form that a request carries. Every action reads its form here.
 * @throws 415 when the body is no form, or one that can't be read
 */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw errorResponse(request, 415);
  }
}
