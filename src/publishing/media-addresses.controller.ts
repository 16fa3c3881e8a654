/** What stands at an address that was given to a network; everybody else finds nothing there. */
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../common/http/access';
import { notFound } from '../common/product-error';
import { MediaFiles } from '../media/media-files';
import { MediaAddresses } from './media-addresses';

@Public()
@ApiExcludeController()
@Controller('m')
export class MediaAddressesController {
  constructor(
    private readonly addresses: MediaAddresses,
    private readonly files: MediaFiles,
  ) {}

  @Get(':token')
  @Header('cache-control', 'no-store')
  @Header('x-robots-tag', 'noindex, nofollow, noarchive')
  @Header('x-content-type-options', 'nosniff')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('referrer-policy', 'no-referrer')
  async file(@Param('token') token: string): Promise<StreamableFile> {
    const found = await this.addresses.fetched(token);
    if (!found) throw notFound();
    const bytes = await this.files.read(found.organisationId, found.sha256);
    return new StreamableFile(bytes, { type: found.type, length: bytes.length, disposition: 'inline' });
  }
}
