import type { Passage } from './passage.ts';
import type { SpeechDate } from './speech-date.ts';
import type { LineRule, SpeechDocument } from './speech-document.ts';

/** Says beside a line which fields were read from it. */
export function explainLine(
  rule: LineRule,
  title: Passage | null,
  { dateEvidence, pageDate }: SpeechDate,
  evidence: SpeechDocument['evidence'],
): LineRule {
  const { line } = rule;
  const fields = ['speaker', 'role', 'venue', 'city'].filter((field) => evidence[field]?.line === line);
  const isDate = dateEvidence?.line === line;
  if (line === title?.startLine && rule.rule === 'title') {
    const parts = [
      ...fields.map((field) => (field === 'venue' ? 'event' : field)),
      ...(isDate ? ['date'] : []),
    ];
    return {
      ...rule,
      note: `title${parts.length > 0 ? `: ${parts.join(', ')}` : ''}${isDate ? '; taken as speech date' : ''}`,
    };
  }
  if (rule.rule === 'page-stamp') {
    const taken = [...(isDate ? ['speech date'] : []), ...(pageDate !== null ? ['page date'] : [])];
    return taken.length > 0 ? { ...rule, note: `${rule.note}; taken as ${taken.join(' and ')}` } : rule;
  }
  const taken = [...(isDate ? ['speech date'] : []), ...fields];
  return taken.length > 0 && rule.rule !== 'paragraph' && rule.rule !== 'body-start' && rule.rule !== 'turn'
    ? { ...rule, note: `${rule.note}; gives ${taken.join(', ')}` }
    : rule;
}
