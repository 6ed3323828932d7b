/** What the app has to say about a link that it could not follow to the letter. */
export interface Notice {
  /** The URL parameter it is about. */
  parameter: string;
  /** What the link says there. */
  value: string;
  /** One or two plain sentences: what was expected, what was found, what is shown instead. */
  message: string;
}
