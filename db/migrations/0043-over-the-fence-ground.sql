-- The ground under the network, smart combinations and the Sociaal Wijkteam: new kinds of entries and one link without an account.

alter table entry drop constraint entry_kind_check;
alter table entry add constraint entry_kind_check check (kind in (
  'cycle', 'observation', 'promise', 'question', 'presence', 'walkthrough', 'theme', 'pause', 'questionAnalysis',
  'areaAnalysis', 'forceField', 'policyDocument', 'fathom', 'priority', 'decision', 'referral', 'changeStory',
  'plan', 'activity', 'initiative', 'budgetRequest', 'challenge', 'treatmentAgreement', 'progressMessage', 'listing',
  'lookBack', 'outcome', 'story', 'storyRound', 'rippleMap', 'claim', 'measurement', 'community', 'report',
  'handover', 'approach', 'party', 'talent', 'introduction', 'combination', 'discussion', 'coaching',
  'networkMeeting', 'publication'));
alter table shared_link drop constraint shared_link_purpose_check;
alter table shared_link add constraint shared_link_purpose_check
  check (purpose in ('coWrite', 'vote', 'giveBack', 'writeInitiative', 'confirmListing', 'reply',
    'ownRow', 'tellStory', 'confirmOutcome', 'answer', 'ownTalent', 'agree', 'landed', 'confirmParty', 'ownMeeting'));
comment on column shared_link.purpose is 'coWrite, vote, giveBack, writeInitiative, confirmListing, reply (to a meeting), ownRow (residents fill their row of a 2x2), tellStory, confirmOutcome, answer (a questionnaire), ownTalent (who offers it keeps it), agree (one side of an introduction says yes or no), landed (one side says what came of it), confirmParty (who is named says it still holds) or ownMeeting (the resident whose network meeting it is).';
