-- What the year's self-evaluation brought to light, in words that only people can give: what went well, what did not, what is
-- done about it.
alter table stated_text drop constraint stated_text_matter_known;
alter table stated_text add constraint stated_text_matter_known
    check (matter in ('duties', 'offices', 'reason', 'term', 'merits', 'problems', 'next-steps'));
