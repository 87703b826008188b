import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import { schemaText } from './schema-text.js';

/** `print-schema [FILE]`: writes the GraphQL schema; CI compares it with the committed one. Needs a database to connect to. */
const app = await NestFactory.create(ApiModule, new FastifyAdapter(), { logger: ['error'] });
await app.init();
const file = process.argv[2] ?? `${import.meta.dirname}/../schema.graphql`;
await writeFile(file, schemaText(app));
process.exit(0);
