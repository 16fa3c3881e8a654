import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor, IdPipe } from '../common/http/access';
import type { Suggestion } from './overrepresented';
import { TopicSuggestions } from './topic-suggestions';

class SuggestionView implements Suggestion {
  @ApiProperty({ description: 'Folded' }) term: string;
  @ApiProperty({ type: 'integer', description: 'Posts on the topic that have it' }) onTopic: number;
  @ApiProperty({ type: 'integer', description: 'Other posts that have it' }) elsewhere: number;
  @ApiProperty({ type: [String], format: 'uuid', description: 'The newest on the topic, at most 5' })
  posts: readonly string[];
}

class Suggestions {
  @ApiProperty({ type: [SuggestionView], description: 'The most telling first' })
  items: SuggestionView[];
}

@ApiTags('topics')
@Controller('topics')
export class SuggestionsController {
  constructor(private readonly suggestions: TopicSuggestions) {}

  @Get(':id/suggestions')
  @Allow('administrator', 'woordvoerder')
  @ApiOperation({ summary: 'Words that past posts on this topic have in common, and others have not' })
  @ApiOkResponse({ type: Suggestions })
  async of(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<Suggestions> {
    return { items: await this.suggestions.of(actor, id) };
  }
}
