/** A plan from a spreadsheet becomes drafts, all or none unless asked otherwise; each goes its own way from there. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit';
import type { Actor } from '../../common/actor';
import { Database, type Tx } from '../../common/database';
import type { Language } from '../../common/product-error';
import { DraftPost, type NewDraft } from '../draft-post';
import type { ImportView } from './import.dto';
import { linesWrong, type LineProblem } from './import.errors';
import { directoryFor } from './plan-directory';
import { readLine } from './plan-line';
import { planTable, type Table } from './plan-table';

export interface ImportWish {
  readonly dryRun: boolean;
  readonly skipWrong: boolean;
  readonly language: Language;
}

interface Plan {
  readonly lines: number;
  readonly drafts: readonly NewDraft[];
  readonly problems: readonly LineProblem[];
}

@Injectable()
export class ImportPosts {
  constructor(
    private readonly database: Database,
    private readonly draftPost: DraftPost,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, file: string, wish: ImportWish): Promise<ImportView> {
    const subject = { type: 'post', id: null };
    return this.audit.refusals(actor, 'post.import', subject, () =>
      this.database.within(actor.organisationId, async (tx) => {
        const plan = await this.plan(tx, actor, planTable(file));
        if (wish.dryRun) return viewOf(plan, [], wish);
        if (plan.problems.length > 0 && (!wish.skipWrong || isUnusable(plan))) throw linesWrong(plan.problems);
        const posts: string[] = [];
        for (const draft of plan.drafts) posts.push((await this.draftPost.run(tx, actor, draft)).draft.id);
        const skipped = plan.lines - posts.length;
        await this.audit.record(tx, actor, 'post.import', subject, { posts, skipped });
        return viewOf(plan, posts, wish);
      }),
    );
  }

  private async plan(tx: Tx, actor: Actor, table: Table): Promise<Plan> {
    const columns = columnProblems(table);
    if (columns.length > 0) return { lines: table.lines.length, drafts: [], problems: columns };
    const directory = await directoryFor(tx, actor);
    const read = table.lines.map((line) => readLine(line, directory));
    return {
      lines: table.lines.length,
      drafts: read.flatMap((each) => ('draft' in each ? [each.draft] : [])),
      problems: read.flatMap((each) => ('problems' in each ? each.problems : [])),
    };
  }
}

/** Not a line is right, or the columns are not: there is nothing to skip to. */
const isUnusable = ({ drafts }: Plan) => drafts.length === 0;

const columnProblems = ({ unknownColumns, missingColumns }: Table): LineProblem[] => [
  ...missingColumns.map((column) => ({
    ...{ line: 1, column, code: 'required' },
    message: { nl: `De kolom "${column}" ontbreekt.`, en: `The column "${column}" is missing.` },
  })),
  ...unknownColumns.map((name) => ({
    ...{ line: 1, column: '', code: 'unknown' },
    message: {
      nl: `De kolom "${name.slice(0, 40)}" kennen we niet.`,
      en: `We do not know the column "${name.slice(0, 40)}".`,
    },
  })),
];

const viewOf = ({ lines, drafts, problems }: Plan, posts: string[], { dryRun, language }: ImportWish): ImportView => ({
  ...{ dryRun, lines, posts, right: drafts.length },
  problems: problems.map(({ message, ...problem }) => ({ ...problem, message: message[language] })),
});
