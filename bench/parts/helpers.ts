/** Another process of the bench, which is given one order at a time and answers each. */
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

export class Helper<Order, Answer> {
  private constructor(private readonly child: ChildProcess) {}

  static start<Order, Answer>(file: string): Helper<Order, Answer> {
    return new Helper(fork(path.join(__dirname, file), { serialization: 'advanced' }));
  }

  ask(order: Order): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('a process of the bench ended too early'));
      this.child.once('exit', ended);
      this.child.once('message', (answer) => {
        this.child.off('exit', ended);
        resolve(answer as Answer);
      });
      this.child.send(order as object);
    });
  }

  stop(): void {
    this.child.disconnect();
  }
}

/** The other side: answers every order that comes in. */
export function answer<Order, Answer>(work: (order: Order) => Promise<Answer>): void {
  process.on('disconnect', () => process.exit());
  process.on('message', (order: Order) => {
    work(order).then(
      (result) => process.send?.(result as object),
      (cause: unknown) => {
        console.error(cause);
        process.exit(1);
      },
    );
  });
}
