/** One change at a time, in the order asked for; a change that fails does not stop the next. */
export class WriteQueue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  add<T>(change: () => Promise<T>): Promise<T> {
    this.waiting++;
    const done = this.last.then(change).finally(() => this.waiting--);
    this.last = done.catch(() => undefined);
    return done;
  }

  /** Whether a change is under way or waiting. */
  get busy(): boolean {
    return this.waiting > 0;
  }
}
