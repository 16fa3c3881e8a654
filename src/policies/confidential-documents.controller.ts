import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor, IdPipe } from '../common/http/access';
import { PageQuery } from '../common/http/page';
import { DocumentForm, DocumentPage, documentView, DocumentView, NewDocument } from './confidential-document.dto';
import { ConfidentialDocuments } from './confidential-documents';
import { ForgetDocument } from './forget-document';
import { readDocument } from './read-document';
import { RegisterDocument } from './register-document';

@ApiTags('confidential documents')
@Controller('confidential-documents')
export class ConfidentialDocumentsController {
  constructor(
    private readonly documents: ConfidentialDocuments,
    private readonly registerDocument: RegisterDocument,
    private readonly forgetDocument: ForgetDocument,
  ) {}

  @Get()
  @Allow('administrator', 'woordvoerder')
  @ApiOperation({ summary: 'The registered documents; their texts are not kept' })
  @ApiOkResponse({ type: DocumentPage })
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<DocumentPage> {
    return this.documents.page(actor, query);
  }

  @Post()
  @Allow('administrator', 'woordvoerder')
  @ApiOperation({ summary: 'Recognise a document from now on; makes a new policy version' })
  @ApiExtraModels(NewDocument, DocumentForm)
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ schema: { oneOf: [{ $ref: getSchemaPath(NewDocument) }, { $ref: getSchemaPath(DocumentForm) }] } })
  @ApiCreatedResponse({ type: DocumentView })
  async register(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DocumentView> {
    const document = await this.registerDocument.run(actor, await readDocument(request));
    void reply.header('location', `/api/v1/confidential-documents/${document.id}`);
    return documentView(document);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('administrator', 'woordvoerder')
  @ApiOperation({ summary: 'Stop recognising a document; makes a new policy version' })
  @ApiNoContentResponse()
  forget(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.forgetDocument.run(actor, id);
  }
}
