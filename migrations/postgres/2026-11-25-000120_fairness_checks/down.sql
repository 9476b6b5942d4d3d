DROP TABLE fairness_checks;
