-- The ground under VERBINDEN: new kinds of entries, what they are about, and links for people without an account.

alter table entry drop constraint entry_kind_check;
alter table entry add constraint entry_kind_check check (kind in (
  'cycle', 'observation', 'promise', 'question', 'presence', 'walkthrough', 'theme', 'pause', 'questionAnalysis',
  'areaAnalysis', 'forceField', 'policyDocument', 'fathom', 'priority', 'decision', 'referral', 'changeStory',
  'plan', 'activity', 'initiative', 'budgetRequest', 'challenge', 'treatmentAgreement', 'progressMessage', 'listing',
  'lookBack', 'outcome', 'story', 'storyRound', 'rippleMap', 'claim', 'measurement', 'community', 'report',
  'handover', 'approach', 'party', 'talent', 'introduction', 'publication'));
alter table link drop constraint link_role_check;
alter table link add constraint link_role_check check (role in (
  'uses', 'restsOn', 'carriesOut', 'cameOf', 'passesOn', 'follows', 'shows', 'gathers', 'refers', 'asksFor', 'tellsOf',
  'adapts', 'answers', 'proposes'));
comment on column link.role is 'uses, restsOn, carriesOut, cameOf, passesOn, follows, shows, gathers (a theme its material, a report or community what belongs to it), refers (a referral its question), asksFor (a request or challenge its initiative or plan), tellsOf (a progress message what it is about), adapts (what was made here of an approach from elsewhere), answers (an introduction its question) or proposes (an introduction what it brings together with it).';
alter table shared_link drop constraint shared_link_purpose_check;
alter table shared_link add constraint shared_link_purpose_check
  check (purpose in ('coWrite', 'vote', 'giveBack', 'writeInitiative', 'confirmListing', 'reply',
    'ownRow', 'tellStory', 'confirmOutcome', 'answer', 'ownTalent', 'agree', 'landed', 'confirmParty'));
comment on column shared_link.purpose is 'coWrite, vote, giveBack, writeInitiative, confirmListing, reply (to a meeting), ownRow (residents fill their row of a 2x2), tellStory, confirmOutcome, answer (a questionnaire), ownTalent (who offers it keeps it), agree (one side of an introduction says yes or no), landed (one side says what came of it) or confirmParty (who is named says it still holds).';
