/** Words that past posts on a topic have far more often than the organisation's other posts: perhaps terms of it. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { tellingWords, Text } from '../guidelines';
import { usable } from '../policies/policy-document';
import type { Topic } from '../policies/topic.entity';
import { Topics } from '../policies/topics';
import { overrepresented, type Suggestion } from './overrepresented';

const MOST_ABOUT = 300;
const MOST_OTHERS = 1000;

/** Marked by its author, or agreed to by its woordvoerder. */
const ABOUT = `($2::uuid = ANY(r.topics)
  OR EXISTS (SELECT 1 FROM approvals a WHERE a.post_id = p.id AND a.topic_id = $2 AND a.state = 'approved'))`;

const postsThat = (condition: string) => `
  SELECT p.id, r.text FROM posts p JOIN revisions r ON r.post_id = p.id AND r.number = p.revision_number
  WHERE p.organisation_id = $1 AND p.state <> 'draft' AND p.created_at >= now() - interval '2 years' AND ${condition}
  ORDER BY p.id DESC LIMIT $3`;

const ON_TOPIC = postsThat(ABOUT);
const OTHERS = postsThat(`NOT ${ABOUT}`);

interface Row {
  readonly id: string;
  readonly text: string;
}

@Injectable()
export class TopicSuggestions {
  constructor(
    private readonly database: Database,
    private readonly topics: Topics,
  ) {}

  async of(actor: Actor, topicId: string): Promise<Suggestion[]> {
    const { topic, about, others } = await this.database.within(actor.organisationId, (tx) =>
      this.read(tx, actor.organisationId, topicId),
    );
    const found = foundAlready(topic);
    return overrepresented(about.map(told), others.map(told)).filter(({ term }) => !found(term));
  }

  private async read(tx: Tx, organisationId: string, topicId: string) {
    return {
      topic: await this.topics.one(tx, topicId),
      about: await tx.rows<Row>(ON_TOPIC, [organisationId, topicId, MOST_ABOUT]),
      others: await tx.rows<Row>(OTHERS, [organisationId, topicId, MOST_OTHERS]),
    };
  }
}

const told = ({ id, text }: Row) => ({ id, words: tellingWords(text) });

/** Its terms and look-alikes find this word in some form. */
function foundAlready({ key, name, terms, excludes }: Topic): (word: string) => boolean {
  const alone = { organisation: { name: 'organisation', aliases: [] }, publicFigures: [] };
  const { topics } = usable({ ...alone, protectedTopics: [{ key, name, terms, excludes }] });
  const parts = new Set([...terms, ...excludes].flatMap((term) => tellingWords(term).map((word) => word.key)));
  return (word) => topics.find(new Text(word)).length > 0 || tellingWords(word).some((part) => parts.has(part.key));
}
