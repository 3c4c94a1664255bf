-- Which row of its form a published cell stands in, so that last year's tables can be laid out again.
alter table baseline_cell add column row_key varchar;
