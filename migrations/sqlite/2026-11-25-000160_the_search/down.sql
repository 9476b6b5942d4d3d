DROP TABLE cv_reviews;
DROP TABLE resources;
DROP TABLE contacts;
DROP TABLE opportunities;
DROP TABLE search_preferences;
