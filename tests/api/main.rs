//! The one test binary: every file is a module, so the crate is linked once.

#[cfg(test)]
mod access;
#[cfg(test)]
mod action_plans;
#[cfg(test)]
mod architecture;
#[cfg(test)]
mod bodies;
#[cfg(test)]
mod briefs;
#[cfg(test)]
mod candidates;
#[cfg(test)]
mod changes;
#[cfg(test)]
mod check_ins;
#[cfg(test)]
mod chores;
#[cfg(test)]
mod commits;
#[cfg(test)]
mod consents;
#[cfg(test)]
mod contacts;
#[cfg(test)]
mod content;
#[cfg(test)]
mod contract;
#[cfg(test)]
mod cors;
#[cfg(test)]
mod crash;
#[cfg(test)]
mod cv_reviews;
#[cfg(test)]
mod deprecation;
#[cfg(test)]
mod docs;
#[cfg(test)]
mod error_codes;
#[cfg(test)]
mod exercise_logs;
#[cfg(test)]
mod exercises;
#[cfg(test)]
mod exports;
#[cfg(test)]
mod fairness_checks;
#[cfg(test)]
mod feedback;
#[cfg(test)]
mod feedback_links;
#[cfg(test)]
mod feedback_page;
#[cfg(test)]
mod feedback_requests;
#[cfg(test)]
mod future_interests;
#[cfg(test)]
mod guidelines;
#[cfg(test)]
mod help_lines;
#[cfg(test)]
mod idempotency;
#[cfg(test)]
mod insights;
#[cfg(test)]
mod interviews;
#[cfg(test)]
mod jurisdictions;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod library;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod lines;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod migrations;
#[cfg(test)]
mod next_steps;
#[cfg(test)]
mod nodes;
#[cfg(test)]
mod operations;
#[cfg(test)]
mod opportunities;
#[cfg(test)]
mod paging;
#[cfg(test)]
mod practice;
#[cfg(test)]
mod practice_page;
#[cfg(test)]
mod preconditions;
#[cfg(test)]
mod prepared_answers;
#[cfg(test)]
mod progress;
#[cfg(test)]
mod question_bank;
#[cfg(test)]
mod recoveries;
#[cfg(test)]
mod reflections;
#[cfg(test)]
mod resources;
#[cfg(test)]
mod revocations;
#[cfg(test)]
mod sandbox;
#[cfg(test)]
mod sdks;
#[cfg(test)]
mod session_tokens;
#[cfg(test)]
mod story;
#[cfg(test)]
mod strengths;
#[cfg(test)]
mod support;
#[cfg(test)]
mod tenancy;
#[cfg(test)]
mod tenants;
#[cfg(test)]
mod tokens;
#[cfg(test)]
mod unfair_reasons;
#[cfg(test)]
mod webhooks;
