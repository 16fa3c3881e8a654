import { Controller, Get, Headers } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { languageOf } from '../common/http/problem.filter';
import type { Language } from '../common/product-error';
import { GUIDELINE_TITLES, RULES, type Rule } from '../guidelines';
import { keepsInside } from './rule-settings';

const MOST_EXAMPLES = 3;

class FlaggedExample {
  @ApiProperty() text: string;
  @ApiProperty({ description: 'The words in it that are found' }) quote: string;
}

class RuleGuideView {
  @ApiProperty({ example: 'heated-tone' }) rule: string;
  @ApiProperty({ minimum: 1, maximum: 10, type: 'integer' }) guideline: Rule['guideline'];
  @ApiProperty() guidelineTitle: string;
  @ApiProperty({ description: 'What it looks for, and what it leaves alone' }) about: string;
  @ApiProperty({ description: 'What an author is advised' }) advice: string;
  @ApiProperty({ type: [FlaggedExample] }) flags: FlaggedExample[];
  @ApiProperty({ type: [String], description: 'What it leaves alone' }) passes: readonly string[];
  @ApiProperty({ description: 'Switching it off asks for a reason' }) needsReason: boolean;
}

class RuleGuide {
  @ApiProperty({ type: [RuleGuideView] }) items: RuleGuideView[];
}

@ApiTags('policy')
@Controller('policy/rules')
export class RuleGuideController {
  @Get()
  @ApiOperation({ summary: 'What each rule looks for, with examples, in the language of Accept-Language' })
  @ApiOkResponse({ type: RuleGuide })
  list(@Headers('accept-language') accepted?: string): RuleGuide {
    return { items: RULES.map((rule) => guideView(rule, languageOf(accepted))) };
  }
}

const guideView = (rule: Rule, language: Language): RuleGuideView => ({
  rule: rule.id,
  guideline: rule.guideline,
  guidelineTitle: GUIDELINE_TITLES[rule.guideline][language],
  about: rule.about[language],
  advice: rule.says[language].advice,
  flags: rule.examples.flags.slice(0, MOST_EXAMPLES).map(([text, quote]) => ({ text, quote })),
  passes: rule.examples.passes.slice(0, MOST_EXAMPLES),
  needsReason: keepsInside(rule),
});
