import { Module } from '@nestjs/common';
import { Config } from '@sic/config';
import { PictureStore } from '@sic/storage';
import { MemberFieldsResolver } from './member/member-fields.resolver.js';
import { OnAccountCreated } from './member/member.handlers.js';
import { MemberDirectoryQueries } from './member/member-directory.queries.js';
import { MemberQueries } from './member/member.queries.js';
import { MemberResolver } from './member/member.resolver.js';
import { MemberSubject } from './member/member.subject.js';
import { UpdateProfile } from './member/update-profile.js';
import { OrganisationChangedResolver } from './organisation/organisation-changed.resolver.js';
import { OrganisationFieldsResolver } from './organisation/organisation-fields.resolver.js';
import { OrganisationDirectoryQueries } from './organisation/organisation-directory.queries.js';
import { OrganisationQueries } from './organisation/organisation.queries.js';
import { OrganisationResolver } from './organisation/organisation.resolver.js';
import { OrganisationSubject } from './organisation/organisation.subject.js';
import { OrganisationWaits } from './organisation/organisation-waits.js';
import { RefuseOrganisation } from './organisation/refuse-organisation.js';
import { RegisterOrganisation } from './organisation/register-organisation.js';
import { SimilarOrganisationsQueries } from './organisation/similar-organisations.queries.js';
import { SimilarOrganisationsResolver } from './organisation/similar-organisations.resolver.js';
import { StandingResolver } from './organisation/standing.resolver.js';
import { UpdateOrganisation } from './organisation/update-organisation.js';
import { VerifyOrganisation } from './organisation/verify-organisation.js';
import { PictureController } from './picture/picture.controller.js';
import { OnPictureReplaced } from './picture/picture.handlers.js';
import { RemovePicture } from './picture/remove-picture.js';
import { SetPicture } from './picture/set-picture.js';
import { PlaceResolver } from './place/place.resolver.js';
import { Places } from './place/places.js';
import { ProfilesReader } from './profiles.reader.js';
import { AskToRepresent } from './representation/ask-to-represent.js';
import { ChangeRepresentation } from './representation/change-representation.js';
import { ConfirmRepresentation } from './representation/confirm-representation.js';
import { EndRepresentation } from './representation/end-representation.js';
import { RefuseRepresentation } from './representation/refuse-representation.js';
import { RepresentationQueries } from './representation/representation.queries.js';
import { RepresentationFieldsResolver } from './representation/representation-fields.resolver.js';
import { RepresentationResolver } from './representation/representation.resolver.js';
import './vocabulary.graphql.js';

const pictureStore = {
  provide: PictureStore,
  inject: [Config],
  useFactory: (config: Config) => new PictureStore(config.storageDir),
};

/** Reads and what moderation may ask, for the api and the worker. */
const reads = [
  ProfilesReader,
  MemberQueries,
  OrganisationQueries,
  RepresentationQueries,
  MemberSubject,
  OrganisationSubject,
  pictureStore,
];

/** Members, organisations and who represents whom, for the api. */
@Module({
  controllers: [PictureController],
  providers: [
    ...reads,
    Places,
    MemberDirectoryQueries,
    MemberResolver,
    MemberFieldsResolver,
    UpdateProfile,
    SetPicture,
    RemovePicture,
    OrganisationDirectoryQueries,
    OrganisationResolver,
    OrganisationFieldsResolver,
    OrganisationChangedResolver,
    RegisterOrganisation,
    UpdateOrganisation,
    VerifyOrganisation,
    RefuseOrganisation,
    StandingResolver,
    OrganisationWaits,
    SimilarOrganisationsQueries,
    SimilarOrganisationsResolver,
    RepresentationResolver,
    RepresentationFieldsResolver,
    AskToRepresent,
    ChangeRepresentation,
    ConfirmRepresentation,
    RefuseRepresentation,
    EndRepresentation,
    PlaceResolver,
  ],
  exports: [ProfilesReader, Places, OrganisationWaits],
})
export class ProfilesModule {}

/** What the worker needs of profiles. */
@Module({ providers: [...reads, OnAccountCreated, OnPictureReplaced], exports: [ProfilesReader] })
export class ProfilesWorkerModule {}
