import { useParams } from 'wouter';

/** The key in the address of the page. The router leaves signs like the colon encoded. */
export function useKey(): string {
  return decodeURIComponent(useParams()['key'] ?? '');
}
