-- A secret calendar address that no longer works is tidied away with the other personal data.
create policy calendar_seen_by_retention on calendar_link for select
  using (organisation_id = (select app.organisation_id()) and (select app.task()) = 'retention');
create policy calendar_tidied on calendar_link for delete
  using (organisation_id = (select app.organisation_id()) and (select app.task()) = 'retention');
