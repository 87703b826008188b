import { NestFactory } from '@nestjs/core';
import { ApiModule } from '../api.module.js';
import { type DemoStep, runDemoSteps, type StepName } from './demo-steps.js';
import { seedAccounts } from './seed-accounts.js';
import { seedDrafting } from './seed-drafting.js';
import { seedGatherings } from './seed-gatherings.js';
import { seedModeration } from './seed-moderation.js';
import { seedProfiles } from './seed-profiles.js';

/** What seeds each part; the order is that of `stepNames`. */
const seeds: Readonly<Record<StepName, DemoStep['seed']>> = {
  accounts: seedAccounts,
  profiles: seedProfiles,
  drafting: seedDrafting,
  gatherings: seedGatherings,
  moderation: seedModeration,
};

/** Fills an empty platform with the demo community. @returns the names of the steps that ran */
export async function seedDemo(): Promise<string[]> {
  const app = await NestFactory.createApplicationContext(ApiModule, { logger: ['error', 'warn'], abortOnError: false });
  try {
    return await runDemoSteps(app, seeds);
  } finally {
    await app.close();
  }
}
