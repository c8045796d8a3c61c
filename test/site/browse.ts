/** A browser without a screen: keeps cookies by host, follows nothing by itself. */
export class Browser {
  private readonly jar = new Map<string, Map<string, string>>();

  async ask(url: string, init: RequestInit = {}): Promise<Response> {
    const { host } = new URL(url);
    const cookies = this.jar.get(host) ?? new Map<string, string>();
    this.jar.set(host, cookies);
    const headers = new Headers(init.headers);
    headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split(/=(.*)/s, 2);
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  }

  /** Where an answer sends the browser. @throws Error where it sends it nowhere */
  static next(answer: Response, from: string): string {
    const to = answer.headers.get('location');
    if (to === null) throw new Error(`${from} answered ${String(answer.status)}, and sends nobody on.`);
    return new URL(to, from).href;
  }

  /** Signs somebody in at a provider of this machine. @returns the address at which the provider sends them back */
  async signIn(authorizationUrl: string, subject: string): Promise<string> {
    let url = authorizationUrl;
    for (let steps = 0; steps < 10; steps += 1) {
      const isInteraction = new URL(url).pathname.includes('/interaction/');
      const answer = await this.ask(
        url,
        isInteraction ? { method: 'POST', body: new URLSearchParams({ subject }) } : {},
      );
      const next = Browser.next(answer, url);
      if (new URL(next).pathname === '/callback') return next;
      url = next;
    }
    throw new Error('The provider sends nobody back.');
  }
}
