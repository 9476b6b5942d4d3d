DROP TABLE own_skips;
