//! Every scope, and who may hold it. One page, so that the whole access policy can be read at once.

/// Who may hold a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// A tenant's server only.
    Tenant,
    /// A candidate's session only: no tenant token can carry it, so what it guards is private by construction.
    Candidate,
    /// Either; a candidate reaches only what is theirs.
    Either,
}

impl Holder {
    /// Whether a tenant's token may carry the scope.
    #[must_use]
    pub const fn tenant(self) -> bool {
        matches!(self, Self::Tenant | Self::Either)
    }

    /// Whether a candidate's session may carry the scope.
    #[must_use]
    pub const fn candidate(self) -> bool {
        matches!(self, Self::Candidate | Self::Either)
    }
}

/// What an operation asks of its caller; stated in the handler's type.
pub trait Scope: 'static {
    /// The scope on the wire.
    const NAME: &'static str;
    /// Who may hold it.
    const HOLDER: Holder;
}

macro_rules! scopes {
    ($($doc:literal $name:ident = $text:literal, $holder:ident;)+) => {
        $(#[doc = $doc]
        pub struct $name;
        impl Scope for $name {
            const NAME: &'static str = $text;
            const HOLDER: Holder = Holder::$holder;
        })+

        /// Every scope: its name, who may hold it, what it allows.
        pub const ALL: &[(&str, Holder, &str)] = &[$(($text, Holder::$holder, $doc)),+];
    };
}

scopes! {
    "Read the tenant's settings." TenantRead = "tenant:read", Tenant;
    "Change the tenant's settings." TenantWrite = "tenant:write", Tenant;
    "List API clients." ApiClientsRead = "api_clients:read", Tenant;
    "Create, rotate and revoke API clients." ApiClientsWrite = "api_clients:write", Tenant;
    "Mint and revoke browser sessions of candidates." SessionTokensWrite = "session_tokens:write", Tenant;
    "List the browser sessions that were minted for oneself." SessionTokensRead = "session_tokens:read", Candidate;
    "List candidates." CandidatesList = "candidates:list", Tenant;
    "Read a candidate." CandidatesRead = "candidates:read", Either;
    "Create and erase candidates." CandidatesWrite = "candidates:write", Tenant;
    "Take along all that is held about a candidate." CandidatesExport = "candidates:export", Either;
    "Read one's own progress, and what stays of a recovery." ProgressRead = "progress:read", Candidate;
    "Change a candidate's profile." ProfileWrite = "profile:write", Either;
    "Read consents." ConsentsRead = "consents:read", Either;
    "Give and withdraw consents." ConsentsWrite = "consents:write", Either;
    "Read interviews." InterviewsRead = "interviews:read", Either;
    "Record interviews and their outcomes." InterviewsWrite = "interviews:write", Tenant;
    "Read the brief for one's next interview." BriefsRead = "briefs:read", Candidate;
    "Note what was asked in an interview." QuestionsWrite = "questions:write", Either;
    "Read recoveries." RecoveriesRead = "recoveries:read", Either;
    "Pause, resume, skip and close." RecoveriesWrite = "recoveries:write", Either;
    "Read feedback requests." FeedbackRequestsRead = "feedback_requests:read", Either;
    "Write, cancel and redirect feedback requests." FeedbackRequestsWrite = "feedback_requests:write", Either;
    "Send feedback requests and reminders, and get their links." FeedbackRequestsSend = "feedback_requests:send", Tenant;
    "Read feedback." FeedbackRead = "feedback:read", Either;
    "Record feedback that came by another way." FeedbackWrite = "feedback:write", Tenant;
    "Open feedback." FeedbackOpen = "feedback:open", Candidate;
    "Judge feedback, privately." AssessmentsWrite = "assessments:write", Candidate;
    "Read one's own judgement of feedback." AssessmentsRead = "assessments:read", Candidate;
    "Make and change a fairness check, privately." FairnessChecksWrite = "fairness_checks:write", Candidate;
    "Read one's own fairness checks." FairnessChecksRead = "fairness_checks:read", Candidate;
    "Read what is known of each jurisdiction." JurisdictionsRead = "jurisdictions:read", Either;
    "Read one's own reflections." ReflectionsRead = "reflections:read", Candidate;
    "Write reflections, privately." ReflectionsWrite = "reflections:write", Candidate;
    "Read one's own strengths." StrengthsRead = "strengths:read", Candidate;
    "Read one's own do's and don'ts." GuidelinesRead = "guidelines:read", Candidate;
    "Make and change one's own do's and don'ts." GuidelinesWrite = "guidelines:write", Candidate;
    "Read messages in a candidate's name." MessagesRead = "messages:read", Either;
    "Write messages in a candidate's name." MessagesWrite = "messages:write", Either;
    "Read where candidates would like to hear of later openings." FutureInterestsRead = "future_interests:read", Either;
    "Say and take back where a candidate would like to hear of later openings." FutureInterestsWrite = "future_interests:write", Either;
    "Read action plans and tasks." ActionPlansRead = "action_plans:read", Either;
    "Make and revise action plans." ActionPlansWrite = "action_plans:write", Either;
    "Move tasks." TasksWrite = "tasks:write", Either;
    "Read the question bank." QuestionBankRead = "question_bank:read", Either;
    "Read one's own practice." PracticeRead = "practice:read", Candidate;
    "Plan and note practice, and let a partner rate it." PracticeWrite = "practice:write", Candidate;
    "Read one's own prepared answers." PreparedAnswersRead = "prepared_answers:read", Candidate;
    "Write prepared answers." PreparedAnswersWrite = "prepared_answers:write", Candidate;
    "Read one's own search: roles in view, how they fit, what one wishes for." OpportunitiesRead = "opportunities:read", Candidate;
    "Change one's own search." OpportunitiesWrite = "opportunities:write", Candidate;
    "Read one's own contacts." ContactsRead = "contacts:read", Candidate;
    "Change one's own contacts." ContactsWrite = "contacts:write", Candidate;
    "Read what there is to read." ResourcesRead = "resources:read", Either;
    "Add links to the library." ResourcesWrite = "resources:write", Tenant;
    "Read one's own reviews of the CV." CvReviewsRead = "cv_reviews:read", Candidate;
    "Review one's own CV." CvReviewsWrite = "cv_reviews:write", Candidate;
    "Read exercises." ExercisesRead = "exercises:read", Either;
    "Read figures about many candidates." InsightsRead = "insights:read", Tenant;
    "Read help lines." HelpLinesRead = "help_lines:read", Either;
    "Read one's own check-ins." CheckInsRead = "check_ins:read", Candidate;
    "Write and delete one's own check-ins." CheckInsWrite = "check_ins:write", Candidate;
    "Read one's own log of exercises." ExerciseLogsRead = "exercise_logs:read", Candidate;
    "Log exercises, and delete from one's own log." ExerciseLogsWrite = "exercise_logs:write", Candidate;
    "Read webhook endpoints and deliveries." WebhooksRead = "webhooks:read", Tenant;
    "Manage webhook endpoints, send again." WebhooksWrite = "webhooks:write", Tenant;
    "Read the feed of changes." ChangesRead = "changes:read", Tenant;
    "Read events." EventsRead = "events:read", Tenant;
    "Read the clock of a sandbox." SandboxRead = "sandbox:read", Tenant;
    "Move the clock of a sandbox, and answer for employers." SandboxWrite = "sandbox:write", Tenant;
}

/// Scopes that a client or a session may be given by name at the most: more than there are, so that all of them can be.
pub const MOST_NAMED: u64 = 100;

/// The names of the scopes that a tenant's token may carry.
pub fn of_tenants() -> impl Iterator<Item = &'static str> {
    ALL.iter()
        .filter(|(_, holder, _)| holder.tenant())
        .map(|(name, ..)| *name)
}

/// The names of the scopes that a candidate's session may carry.
pub fn of_candidates() -> impl Iterator<Item = &'static str> {
    ALL.iter()
        .filter(|(_, holder, _)| holder.candidate())
        .map(|(name, ..)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scope_can_be_named_at_once() {
        assert!(u64::try_from(ALL.len()).unwrap() <= MOST_NAMED);
    }
}
