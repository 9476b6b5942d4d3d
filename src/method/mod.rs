//! The pure heart of Rebound: what to do after "no", and why.
//!
//! A candidate did not get the job. Given what is known (what the employer, the agency and the candidate said,
//! how much time there is in the week, when the next interview is) this module decides what comes next. Facts go
//! in, decisions with their reasons come out. Nothing here reads a clock, a database, a file or the network, and
//! nothing is random: the same facts give the same answer, which is what lets a job board show the reason beside
//! every suggestion.
//!
//! | file | what it decides |
//! |---|---|
//! | [`themes`] | the closed lists of words: what feedback is about, who said it, how the candidate took it |
//! | [`content`] | what the method knows, as data files that a non-programmer edits |
//! | [`planner`] | the action plan: focuses, tasks, days, guidelines, and what a revision changed |
//! | [`fit`] | how well a role fits a person, and whether another kind of role may |
//! | [`cv`] | what to look at in a CV, for one role |
//! | [`recovery`] | the stage of a recovery, its progress and its next steps |
//! | [`brief`] | what of the past belongs into the brief for an interview |
//! | [`progress`] | how somebody gets on over several interviews, and what may be said of it |
//! | [`insights`] | figures for a tenant that tell of nobody |
//! | [`grounds`] | what about a person the law protects |
//! | [`signals`] | words in feedback that are worth a second look |
//! | [`deadlines`] | until when one can be heard, and how sure that is |
//! | [`messages`] | drafts of the messages in a candidate's name |
//! | [`tone`] | what their writer may not want to have written tomorrow |
//! | [`practice`] | what a rating in practice says, and whether ratings rise |
//! | [`answer_check`] | what a prepared answer has and what it could still have |
//! | [`support`] | how bad a day is by somebody's own words, and where they can talk to a person |
//! | [`text`] | where the words of a list stand in what people write |
//!
//! Rows of the method are cited as `M1` … `M20` wherever a person or an integrator sees a suggestion; `README.md` beside
//! this file lists them.

pub mod answer_check;
pub mod brief;
pub mod content;
pub mod cv;
pub mod deadlines;
pub mod fit;
pub mod grounds;
pub mod insights;
pub mod messages;
pub mod planner;
pub mod practice;
pub mod progress;
pub mod recovery;
pub mod signals;
pub mod support;
pub mod text;
pub mod themes;
pub mod tone;

mod phrase;

/// From this rating of 5 on, the candidate felt that the interview went well.
pub const FELT_WELL_FROM: u8 = 4;
