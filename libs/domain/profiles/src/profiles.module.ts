import { Module } from '@nestjs/common';
import { OnAccountCreated } from './member/member.handlers.js';
import { MemberResolver } from './member/member.resolver.js';
import { ProfilesReader } from './profiles.reader.js';

@Module({ providers: [ProfilesReader, MemberResolver], exports: [ProfilesReader] })
export class ProfilesModule {}

@Module({ providers: [ProfilesReader, OnAccountCreated], exports: [ProfilesReader] })
export class ProfilesWorkerModule {}
