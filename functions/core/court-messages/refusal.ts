/** Why a message as a whole cannot be read: for a problem answer. It never holds a value of the message. */
export interface Refusal {
  readonly pointer: string;
  readonly code:
    | 'not-xml'
    | 'not-json'
    | 'doctype'
    | 'too-deep'
    | 'too-many-parts'
    | 'unknown-message'
    | 'date-ahead'
    | 'required-missing';
  readonly detail: string;
}

/** Thrown by the readers of this folder alone, and caught where a message is parsed. */
export class Unreadable extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

export const refuse = (code: Refusal['code'], detail: string, pointer = ''): never => {
  throw new Unreadable({ pointer, code, detail });
};
