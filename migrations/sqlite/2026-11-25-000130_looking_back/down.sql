DROP TABLE guideline_cards;
DROP TABLE reflections;
DROP TABLE self_ratings;
