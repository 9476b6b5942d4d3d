//! How the demo tells its story on a terminal.

use super::story::Told;
use serde_json::Value;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::client::text;

const TITLE_WIDTH: usize = 52;

/// The first lines.
pub(super) fn title(base: &str) {
    println!("\nRebound: the way back after \"you did not get the job\".");
    println!("A real server is running at {base}; every step below is an HTTP request to it.");
}

/// The next step of the story.
pub(super) fn step(what: &str) {
    static NUMBER: AtomicUsize = AtomicUsize::new(1);
    println!("\n{}. {what}", NUMBER.fetch_add(1, Ordering::Relaxed));
}

/// One fact of a step.
pub(super) fn line(label: &str, what: &str) {
    println!("   {label:>20}  {what}");
}

/// Words as they were sent.
pub(super) fn quote(words: &str) {
    for line in words.lines() {
        println!("   {:>20}  {line}", "|");
    }
}

/// The plan as a table: when, what, how long, and why.
pub(super) fn tasks(tasks: &[Value]) {
    println!(
        "\n   {:<10}  {:>3}  {:<TITLE_WIDTH$}  why",
        "due", "min", "task"
    );
    for task in tasks {
        let due = task
            .get("due_on")
            .and_then(Value::as_str)
            .unwrap_or("later");
        let minutes = task
            .get("minutes")
            .and_then(Value::as_i64)
            .unwrap_or_default();
        let number = |name| task.get(name).and_then(Value::as_i64).unwrap_or(1);
        let (session, sessions) = (number("session"), number("sessions"));
        let which = if sessions > 1 {
            format!(" {session}/{sessions}")
        } else {
            String::new()
        };
        let room = TITLE_WIDTH.saturating_sub(which.len());
        let title: String = text(task, "/title").chars().take(room).collect();
        let title = format!("{title}{which}");
        println!(
            "   {due:<10}  {minutes:>3}  {title:<TITLE_WIDTH$}  {}",
            text(task, "/reason")
        );
    }
}

/// Where to go from here.
pub(super) fn what_next(base: &str, file: &str, told: &Told) {
    let Told {
        token,
        candidate_id,
        recovery_id,
        plan_id,
        ..
    } = told;
    println!("\nThe server keeps running; its data is in {file}. Ctrl-C ends it.\n");
    println!("   Documentation  {base}/docs\n");
    println!("   TOKEN={token}\n");
    println!("   curl -H \"Authorization: Bearer $TOKEN\" {base}/v1/candidates/{candidate_id}");
    println!("   curl -H \"Authorization: Bearer $TOKEN\" {base}/v1/recoveries/{recovery_id}");
    println!(
        "   curl -H \"Authorization: Bearer $TOKEN\" '{base}/v1/action_plans/{plan_id}/tasks?limit=3'\n"
    );
}
