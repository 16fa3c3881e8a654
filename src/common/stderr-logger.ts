import { ConsoleLogger, type LogLevel } from '@nestjs/common';

type PrintWords = [
  messages: unknown[],
  context?: string,
  level?: LogLevel,
  stream?: 'stdout' | 'stderr',
  stack?: unknown,
];

/** Standard output belongs to what a command answers. */
export class StderrLogger extends ConsoleLogger {
  protected override printMessages(...[messages, context, level, , stack]: PrintWords): void {
    super.printMessages(messages, context, level, 'stderr', stack);
  }
}
