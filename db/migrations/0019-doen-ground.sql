-- The ground under DOEN: new kinds of entries, what they are about, and links for people without an account.

alter table entry drop constraint entry_kind_check;
alter table entry add constraint entry_kind_check check (kind in (
  'cycle', 'observation', 'promise', 'question', 'presence', 'walkthrough', 'theme', 'pause', 'questionAnalysis',
  'areaAnalysis', 'forceField', 'policyDocument', 'fathom', 'priority', 'decision', 'referral', 'changeStory',
  'plan', 'activity', 'initiative', 'budgetRequest', 'challenge', 'treatmentAgreement', 'progressMessage', 'listing',
  'lookBack', 'publication'));
alter table link drop constraint link_role_check;
alter table link add constraint link_role_check check (role in (
  'uses', 'restsOn', 'carriesOut', 'cameOf', 'passesOn', 'follows', 'shows', 'gathers', 'refers', 'asksFor', 'tellsOf'));
comment on column link.role is 'uses, restsOn, carriesOut, cameOf, passesOn, follows, shows, gathers (a theme its material), refers (a referral its question), asksFor (a request or challenge its initiative or plan) or tellsOf (a progress message what it is about).';
alter table shared_link drop constraint shared_link_purpose_check;
alter table shared_link add constraint shared_link_purpose_check
  check (purpose in ('coWrite', 'vote', 'giveBack', 'writeInitiative', 'confirmListing', 'reply'));
comment on column shared_link.purpose is 'coWrite, vote, giveBack, writeInitiative, confirmListing or reply (to a meeting).';

-- An activity is planned, goes on, or was done; small ones are only noted when done.
alter table activity
  add column state text not null default 'done' check (state in ('planned', 'underWay', 'done', 'cancelled')),
  add column form text not null default 'activity' check (form in ('activity', 'project', 'meeting')),
  add column first_start timestamp,
  add column minutes integer check (minutes between 1 and 20160),
  add column rule text check (length(rule) between 1 and 500),
  add column place text check (length(place) between 1 and 200),
  add column capacity integer check (capacity between 1 and 100000),
  add column sign_up text not null default 'none' check (sign_up in ('none', 'open', 'headCount')),
  add check (first_start is not null or (rule is null and minutes is null)),
  add check (sign_up = 'none' or first_start is not null);
create index activity_first_start on activity (organisation_id, first_start) where first_start is not null;
comment on column activity.state is 'planned, underWay, done or cancelled.';
comment on column activity.form is 'activity, project (several activities) or meeting (by invitation).';
comment on column activity.first_start is 'When it first begins, by the clock on the wall in the Netherlands; empty when only what was done is noted.';
comment on column activity.minutes is 'How long it takes each time, in minutes.';
comment on column activity.rule is 'How it comes back: an RFC 5545 RRULE without DTSTART, by the clock on the wall; empty for once.';
comment on column activity.place is 'Where, as neighbours call it.';
comment on column activity.capacity is 'How many can join each time; empty is no limit.';
comment on column activity.sign_up is 'none (just come), open (first name and a way to reach, or a head count) or headCount (only how many).';

create table activity_exception (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  starts timestamp not null,
  moved_to timestamp,
  reason text check (length(reason) between 1 and 500),
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id) references entry on delete cascade
);
create unique index activity_exception_once on activity_exception (organisation_id, activity_id, starts);
comment on table activity_exception is 'One time of a recurring activity that does not go on, or goes on at another moment.';
comment on column activity_exception.organisation_id is 'The organisation.';
comment on column activity_exception.id is 'UUIDv7.';
comment on column activity_exception.activity_id is 'The activity.';
comment on column activity_exception.starts is 'When it would have begun by its rule.';
comment on column activity_exception.moved_to is 'When it begins instead; empty when it does not go on.';
comment on column activity_exception.reason is 'Why, in a sentence for who would come.';
select app.guard_beside_entry('activity_exception', 'activity_id');
