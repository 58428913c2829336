-- An agreement in which a name or a wrong day was typed can be taken away, by any member of the team, as a contribution can.
create policy by_the_team_remove on discussion_agreement for delete using (app.in_discussion(organisation_id, discussion_id));
