/** What a site answers a browser. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** `Set-Cookie` lines. */
  readonly cookies?: readonly string[];
  readonly body?: string;
}

/** Sends the browser on with GET, whatever it sent. */
export const goTo = (location: string, more: Omit<Answer, 'status'> = {}): Answer => ({
  ...more,
  status: 303,
  headers: { ...more.headers, Location: location },
});
