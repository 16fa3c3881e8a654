import { ApiProperty } from '@nestjs/swagger';
import type { Limits, Network, ProofClass, Setting } from '../networks';

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

class LimitsView implements Limits {
  @ApiProperty({ type: 'integer', description: 'Longest text, as the network counts it' })
  text: number;

  @ApiProperty({ type: 'integer' })
  images: number;

  @ApiProperty({ type: 'integer', description: 'Largest image, in bytes' })
  imageBytes: number;

  @ApiProperty({ type: 'integer', description: 'Longest description of an image' })
  altText: number;
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
  limits: Limits;

  @ApiProperty({ type: [SettingView], description: 'What connecting an account asks for' })
  settings: readonly Setting[];

  @ApiProperty({ enum: ['A', 'B', 'C', 'D', 'E'], description: 'What can be proven of a send whose answer was lost' })
  proof: ProofClass;

  @ApiProperty({ type: AbilitiesView })
  abilities: AbilitiesView;
}

export const networkView = ({ id, name, limits, settings, proof, hosted, remove, find }: Network): NetworkView => ({
  id,
  name,
  limits,
  settings,
  proof,
  abilities: {
    images: limits.images > 0,
    replies: !hosted,
    delete: remove !== undefined,
    readBack: find !== undefined,
  },
});
