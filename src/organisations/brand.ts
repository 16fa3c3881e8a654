/** How an organisation shows itself: its colour, as themes need it, and its logo. */
import { ApiProperty } from '@nestjs/swagger';
import { paletteOf } from './brand-colours';

class AccentsView {
  @ApiProperty() accent!: string;
  @ApiProperty() accentStrong!: string;
  @ApiProperty() accentSoft!: string;
  @ApiProperty() onAccent!: string;
}

class PaletteView {
  @ApiProperty({ type: AccentsView }) light!: AccentsView;
  @ApiProperty({ type: AccentsView }) dark!: AccentsView;
}

export class BrandView {
  @ApiProperty({ type: String, nullable: true, example: '#1b566a', description: 'As it was chosen' })
  colour!: string | null;
  @ApiProperty({ type: PaletteView, nullable: true, description: 'Made of the colour, with enough contrast' })
  palette!: PaletteView | null;
  @ApiProperty({ type: String, nullable: true, description: 'Address of the logo' })
  logo!: string | null;
}

export interface Brand {
  readonly slug: string;
  readonly brandColour: string | null;
  readonly logoSha256: string | null;
}

/** Another logo is another address: it may be kept for long. */
export const brandView = ({ slug, brandColour, logoSha256 }: Brand): BrandView => ({
  colour: brandColour,
  palette: brandColour === null ? null : paletteOf(brandColour),
  logo: logoSha256 === null ? null : `/p/${slug}/logo?v=${logoSha256.slice(0, 12)}`,
});
