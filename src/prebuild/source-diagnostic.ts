import type { Manifest } from '../corpus/artifact.ts';
import { printable } from './printable.ts';

/** "error: themes.yaml:12: expected …": a diagnostic as the terminal shows it. */
export function formatSourceDiagnostic({
  file,
  line,
  severity,
  message,
}: Manifest['diagnostics'][number]): string {
  return printable(`${severity}: ${file}${line === null ? '' : `:${line}`}: ${message}`);
}
