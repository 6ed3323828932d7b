import type { Diagnostic } from '../corpus/speech-document.ts';
import type { NameKind } from '../corpus/name-kind.ts';
import type { NameDefinition, NameForm } from './name-model.ts';
import { nearestWords } from './nearest-word.ts';

/** A name as the file writes it, with places of its parts in the file. */
export interface NameEntry {
  id: string;
  kind: NameKind;
  label: string;
  forms: { form: NameForm; offset: number }[];
  sameAs: string | null;
  offset: number;
}

type Report = (code: string, severity: Diagnostic['severity'], offset: number, message: string) => void;

/** The names, with the forms of those that are the same as another handed to it; a form counts for one name only. */
export function resolveNames(entries: readonly NameEntry[], report: Report): NameDefinition[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const taken = new Map<string, string>();
  const forms = new Map<string, NameForm[]>();
  for (const entry of entries) {
    const target = targetOf(entry, byId, report);
    if (target === null) continue;
    const list = forms.get(target.id) ?? [];
    forms.set(target.id, list);
    for (const { form, offset } of entry.forms) {
      const key = form.text.replace(/[\s\-‐‑]+/gu, ' ');
      const owner = form.use === 'short' ? undefined : taken.get(key);
      if (owner === undefined || owner === target.id) {
        if (form.use !== 'short') taken.set(key, target.id);
        if (owner === undefined) list.push(form);
        continue;
      }
      report(
        'name-form-of-two',
        'error',
        offset,
        `"${form.text}" belongs to two names: "${owner}", and here "${target.id}"; it counts for the first. Take it out of one, or write the longer form of each`,
      );
    }
  }
  return entries
    .filter(({ id }) => forms.has(id) && byId.get(id)?.sameAs === null)
    .map(({ id, kind, label }) => ({ id, kind, label, forms: forms.get(id) ?? [] }));
}

/** The name that an entry's forms count for; `null` where the way to it is broken or leads back. */
function targetOf(entry: NameEntry, byId: ReadonlyMap<string, NameEntry>, report: Report): NameEntry | null {
  const path = [entry.id];
  let at = entry;
  while (at.sameAs !== null) {
    const next = byId.get(at.sameAs);
    if (next === undefined) {
      const [meant] = nearestWords(at.sameAs, byId.keys(), 1);
      report(
        'name-same-as',
        'error',
        entry.offset,
        `"${entry.id}": sameAs names "${at.sameAs}", which is not in the file${meant === undefined ? '' : `; did you mean "${meant}"?`}; the name is left out`,
      );
      return null;
    }
    if (path.includes(next.id)) {
      report(
        'name-cycle',
        'error',
        entry.offset,
        `"${entry.id}": sameAs leads back to where it began (${[...path, next.id].join(' → ')}); the name is left out. Take sameAs out of one of them`,
      );
      return null;
    }
    path.push(next.id);
    at = next;
  }
  return at;
}
