import { nearestWords } from '../analysis/nearest-word.ts';
import { migrateLink } from './migrations.ts';
import type { Notice } from './notice.ts';
import type { Parameter } from './parameter.ts';
import { isParameterName, parameterNames, parameters, type UrlState, type ViewId } from './parameters.ts';

/** A link as far as its syntax goes. Whether the corpus has what it names is `resolveLink`'s to say. */
export interface DecodedLink {
  state: UrlState;
  notices: Notice[];
  /** Parameters that are not ours; they are kept. */
  foreign: [name: string, value: string][];
}

/** Shorter names are near to everything. */
const longNames = parameterNames.filter((name) => name.length > 2);

/**
 * The longest query string that a state is written as. With the address of a host, and with what a copied link says of
 * its corpus, a link stays below the 2,000 characters at which some programs cut it.
 */
export const longestQuery = 1_800;

/**
 * Reads a query string, with or without its question mark. Never throws. Where the state cannot be written within
 * `longestQuery`, its longest parameters are left aside.
 */
export function decodeLink(query: string): DecodedLink {
  const state = defaultState();
  const notices: Notice[] = [];
  const foreign: [string, string][] = [];
  const seen = new Set<string>();
  for (const [name, value] of migrateLink([...new URLSearchParams(query)]).pairs) {
    if (!isParameterName(name)) {
      foreign.push([name, value]);
      const [meant] = nearestWords(name.slice(0, 60), longNames, 1);
      if (meant !== undefined)
        notices.push({
          parameter: name,
          value,
          message: `Nothing is called “${clip(name)}” in a link; perhaps ${meant} was meant. It was left aside.`,
        });
    } else if (seen.has(name)) {
      notices.push({
        parameter: name,
        value,
        message: `${name} stands twice in the link; “${clip(value)}” was left aside.`,
      });
    } else {
      seen.add(name);
      const problem = assign(state, name, value);
      if (problem !== null)
        notices.push({
          parameter: name,
          value,
          message: `${name}=${clip(value)} cannot be followed: ${clip(problem, 240)}. The rest of the link is shown.`,
        });
    }
  }
  return { state, notices: [...notices, ...shorten(state)], foreign };
}

/**
 * Writes a query string with its question mark; `''` where everything is as it comes.
 *
 * @param change what it says otherwise than the state: a page of links costs no copy of the state for each
 */
export function encodeLink(
  state: UrlState,
  foreign: DecodedLink['foreign'] = [],
  change: Partial<UrlState> = {},
): string {
  const pairs: string[] = [];
  for (const name of parameterNames) {
    const pair = pairOf(state, change, name);
    if (pair !== '') pairs.push(pair);
  }
  for (const [name, value] of foreign) pairs.push(writePair(name, value));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** The state without what its view does not use: what a link to be sent says. */
export function forView(state: UrlState): UrlState {
  const kept = defaultState();
  for (const name of parameterNames) {
    const { views } = parameters[name];
    if (views === 'all' || views.some((view: ViewId) => view === state.view)) copy(state, kept, name);
  }
  return kept;
}

export function defaultState(): UrlState {
  const state: Partial<UrlState> = {};
  for (const name of parameterNames) setFallback(state, name);
  return isComplete(state) ? state : failIncomplete();
}

function shorten(state: UrlState): Notice[] {
  const notices: Notice[] = [];
  while (encodeLink(state).length > longestQuery) {
    const name = longestParameter(state);
    const value = written(state[name], name) ?? '';
    notices.push({
      parameter: name,
      value,
      message: `${name} takes ${formatCount(escape(value).length)} characters in the link, and a link has ${formatCount(longestQuery)} at most. It was left aside.`,
    });
    setFallback(state, name);
  }
  return notices;
}

/** What takes the most room in the link of a state. */
export function longestParameter(state: UrlState): keyof UrlState {
  const lengthOf = (name: keyof UrlState) => escape(written(state[name], name) ?? '').length;
  return parameterNames.reduce((longest, name) => (lengthOf(name) > lengthOf(longest) ? name : longest));
}

function assign<Name extends keyof UrlState>(state: UrlState, name: Name, text: string): string | null {
  const parsed = parameterOf(name).parse(text);
  if ('problem' in parsed) return parsed.problem;
  state[name] = parsed.value;
  return null;
}

// The links of a page differ in a parameter or two: what each was last written as is kept.
const lastPairs = new Map<keyof UrlState, { value: unknown; pair: string }>();

/** `name=value`; `''` where it is as it comes. */
function pairOf<Name extends keyof UrlState>(state: UrlState, change: Partial<UrlState>, name: Name): string {
  const changed = change[name];
  const value = changed === undefined ? state[name] : changed;
  const last = lastPairs.get(name);
  if (last !== undefined && Object.is(last.value, value)) return last.pair;
  const text = written(value, name);
  const pair = text === null ? '' : writePair(name, text);
  lastPairs.set(name, { value, pair });
  return pair;
}

function written<Name extends keyof UrlState>(value: UrlState[Name], name: Name): string | null {
  const { format, fallback } = parameterOf(name);
  const text = format(value);
  return text === format(fallback) ? null : text;
}

function writePair(name: string, value: string): string {
  return `${escape(name)}=${escape(value)}`;
}

function setFallback<Name extends keyof UrlState>(state: Partial<UrlState>, name: Name): void {
  state[name] = parameterOf(name).fallback;
}

function copy<Name extends keyof UrlState>(from: UrlState, to: UrlState, name: Name): void {
  to[name] = from[name];
}

// The table's rows differ in type; this ties a name to its row's value once, for all of the above.
function parameterOf<Name extends keyof UrlState>(name: Name): Parameter<UrlState[Name]> {
  const table: { [Each in keyof UrlState]: Parameter<UrlState[Each]> } = parameters;
  return table[name];
}

function isComplete(state: Partial<UrlState>): state is UrlState {
  return parameterNames.every((name) => name in state);
}

function failIncomplete(): never {
  throw new Error('The table of parameters has a row without a fallback.');
}

/** Percent-encoding that leaves readable what a query string may hold as it is. */
function escape(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('%20', '+')
    .replace(/%(?:2C|3A|3B|40|2F)/g, decodeURIComponent);
}

function formatCount(n: number): string {
  return n.toLocaleString('en-GB');
}

function clip(text: string, longest = 60): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
