/** The demonstration as a test client reads it, and as a person does. */
import type { Config } from '../../common/config';
import type { Database } from '../../common/database';
import type { DemoFile } from './demo-file';
import { emailOf, type DemoScript } from './script';
import { readStanding, type Standing } from './standing';
import { WATERKANT } from './waterkant';
import { ZONNEDAAL } from './zonnedaal';

export interface DemoView extends OrganisationView {
  readonly url: string;
  readonly other: OrganisationView;
}

interface OrganisationView extends Pick<Standing, 'organisation' | 'channels' | 'topics'> {
  readonly people: readonly PersonView[];
}

interface PersonView {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export async function viewDemo(database: Database, { publicUrl }: Config, file: DemoFile): Promise<DemoView> {
  const first = await organisationView(database, ZONNEDAAL, file);
  return { url: publicUrl, ...first, other: await organisationView(database, WATERKANT, file) };
}

/** In the order of the script; who has left since is not shown. */
async function organisationView(database: Database, script: DemoScript, file: DemoFile): Promise<OrganisationView> {
  const standing = await readStanding(database, script.slug);
  if (!standing) throw new Error(`the demonstration organisation ${script.slug} is not there`);
  const { organisation, channels, topics } = standing;
  const people = script.people.flatMap((one) => {
    const email = emailOf(script, one);
    const there = standing.people.find((member) => member.email === email);
    return there
      ? [{ role: there.roles[0] ?? '', name: there.name, email, password: file.passwords[email] ?? '' }]
      : [];
  });
  return { organisation, people, channels, topics };
}

export const asJson = (view: DemoView) => `${JSON.stringify(view)}\n`;

export const asText = ({ other, ...first }: DemoView) =>
  [
    '',
    'De voorbeeldgemeente staat klaar. Zo meldt u zich aan (sign in as one of these):',
    ...organisationLines(first),
    ...organisationLines(other),
    '',
  ].join('\n');

function organisationLines({ organisation, people }: OrganisationView): string[] {
  const width = (column: keyof PersonView) => Math.max(...people.map((one) => one[column].length));
  const cell = (one: PersonView, column: keyof PersonView) => one[column].padEnd(width(column));
  const line = (one: PersonView) =>
    `    ${cell(one, 'role')}  ${cell(one, 'name')}  ${cell(one, 'email')}  ${one.password}`;
  return ['', `  ${organisation.name}`, ...people.map(line)];
}
