import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Costs, Limits, Network, ProofClass, Setting } from '../networks';

class LabelView {
  @ApiProperty()
  nl: string;

  @ApiProperty()
  en: string;
}

class SettingView implements Setting {
  @ApiProperty()
  key: string;

  @ApiProperty({ enum: ['text', 'url', 'secret'] })
  kind: Setting['kind'];

  @ApiProperty({ type: LabelView })
  label: Setting['label'];

  @ApiProperty()
  required: boolean;
}

class VideoLimitsView {
  @ApiProperty({ type: 'integer', description: 'Largest film, in bytes' })
  bytes: number;

  @ApiProperty({ type: 'integer', description: 'Longest film' })
  seconds: number;
}

class CostsView implements Costs {
  @ApiProperty()
  post: number;

  @ApiProperty()
  postWithLink: number;

  @ApiProperty()
  readBack: number;

  @ApiProperty()
  remove: number;

  @ApiProperty({ format: 'date', description: 'When these prices were read' })
  asOf: string;
}

const METHODS = ['sign-in', 'fill-in', 'automatic'] as const;
const REGISTRATIONS = ['by-administrator', 'by-itself'] as const;

class ConnectionView {
  @ApiProperty({
    enum: METHODS,
    isArray: true,
    description: 'sign-in: POST /channels/connect. The others: POST /channels',
  })
  methods: readonly (typeof METHODS)[number][];

  @ApiProperty({
    enum: REGISTRATIONS,
    nullable: true,
    description: 'Of the organisation as a developer, to sign in under',
  })
  registration: (typeof REGISTRATIONS)[number] | null;

  @ApiProperty({ type: [String], description: 'Which settings to give when signing in' })
  settings: readonly string[];

  @ApiProperty({ type: [String], description: 'What the person is asked to allow at the network' })
  scopes: readonly string[];
}

type Perhaps = 'video' | 'hashtags' | 'mentions' | 'links';

class LimitsView implements Omit<Limits, Perhaps> {
  @ApiProperty({ type: 'integer', description: 'Longest text, as the network counts it' })
  text: number;

  @ApiProperty({ type: 'integer' })
  images: number;

  @ApiProperty({ type: 'integer', description: 'Largest image, in bytes' })
  imageBytes: number;

  @ApiProperty({ type: 'integer', description: 'Longest description of an image' })
  altText: number;

  @ApiPropertyOptional({ type: [String], description: 'Types of images it takes; others are made into one of these' })
  imageTypes?: Limits['imageTypes'];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Most in a text; null: as many as fit' })
  hashtags: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Most in a text; null: as many as fit' })
  mentions: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Most in a text, each once; null: as many as fit' })
  links: number | null;

  @ApiProperty({ type: VideoLimitsView, nullable: true, description: 'Null: it takes no film' })
  video: VideoLimitsView | null;
}

class AbilitiesView {
  @ApiProperty()
  images: boolean;

  @ApiProperty()
  replies: boolean;

  @ApiProperty()
  delete: boolean;

  @ApiProperty({ description: 'Whether we can look up afterwards if a post stands there' })
  readBack: boolean;
}

export class NetworkView {
  @ApiProperty({ example: 'webhook' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: LimitsView })
  limits: LimitsView;

  @ApiProperty({ type: [SettingView], description: 'What connecting an account asks for' })
  settings: readonly Setting[];

  @ApiProperty({ enum: ['A', 'B', 'C', 'D', 'E'], description: 'What can be proven of a send whose answer was lost' })
  proof: ProofClass;

  @ApiProperty({ type: AbilitiesView })
  abilities: AbilitiesView;

  @ApiProperty({ type: ConnectionView, description: 'How an account is connected' })
  connection: ConnectionView;

  @ApiProperty({ description: 'It takes no text without an image or a film' })
  needsMedia: boolean;

  @ApiProperty({ description: 'A person posts there themselves, and confirms the address afterwards' })
  byHand: boolean;

  @ApiProperty({ type: CostsView, nullable: true, description: 'In US dollars, where the network charges' })
  costs: CostsView | null;
}

const limitsView = (limits: Limits): LimitsView => ({
  ...limits,
  hashtags: limits.hashtags ?? null,
  mentions: limits.mentions ?? null,
  links: limits.links ?? null,
  video: limits.video ?? null,
});

export const networkView = (network: Network): NetworkView => ({
  id: network.id,
  name: network.name,
  limits: limitsView(network.limits),
  settings: network.settings,
  proof: network.proof,
  abilities: {
    images: network.limits.images > 0,
    replies: !network.hosted,
    delete: network.remove !== undefined,
    readBack: network.find !== undefined,
  },
  connection: connectionView(network),
  needsMedia: network.needsMedia ?? false,
  byHand: network.byHand ?? false,
  costs: network.costs ?? null,
});

function connectionView({ login, hosted, settings }: Network): ConnectionView {
  const byHand = settings.length > 0 ? (['fill-in'] as const) : [];
  return {
    methods: hosted ? ['automatic'] : [...(login ? (['sign-in'] as const) : []), ...byHand],
    registration: login ? (login.servers ? 'by-itself' : 'by-administrator') : null,
    settings: login?.servers ? [login.servers.setting] : [],
    scopes: login?.scopes ?? [],
  };
}
