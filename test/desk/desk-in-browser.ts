/** The built desk of one municipality with a browser before it, for the specs of one file. */
import type { Browser, Page } from 'playwright-core';
import { openDesk, type Desk } from '../builders';
import { PASSWORD, type TestApp } from '../test-app';
import { openBrowser, visit } from './browser';
import { startBuiltDesk } from './built-desk';

type Size = Parameters<typeof visit>[2];

interface DeskInBrowser {
  readonly app: TestApp;
  readonly desk: Desk;
  readonly browser: Browser;
  /** Signed in. What goes wrong on a page that was opened so fails the test that opened it last. */
  as(person: string, size: Size, password?: string): Promise<Page>;
}

/** What stands in it is there from the first test on. */
export function deskInBrowser(): DeskInBrowser {
  const opened: { faults: string[] }[] = [];
  const as = async (person: string, size: Size, password = PASSWORD) => {
    const visited = await visit(here.browser, here.app.url, size, `${person}@${here.desk.slug}.example`, password);
    opened.push(visited);
    return visited.page;
  };
  const here = { as } as { -readonly [Key in keyof DeskInBrowser]: DeskInBrowser[Key] };
  beforeAll(async () => {
    here.app = await startBuiltDesk();
    [here.desk, here.browser] = await Promise.all([openDesk(here.app), openBrowser()]);
  });
  afterAll(async () => {
    await here.browser.close();
    await here.app.stop();
  });
  afterEach(() => expect(opened.flatMap(({ faults }) => faults)).toEqual([]));
  return here;
}
