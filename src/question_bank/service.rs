//! What can be done with the bank. It is compiled in, so nothing of it is stored or asked of a database.

use super::model::{BankQuestionId, Choice, ChosenQuestion, Filter, Row};
use super::rules;
use crate::interviews;
use crate::knowledge;
use crate::method::content::BankQuestion;
use crate::platform::db::Tx;
use crate::platform::error::{Fault, FaultCode};
use crate::platform::page::{Page, PageStart, Sort};
use crate::platform::{ApiError, Code, Result};

/// The question of this name, or 404.
pub(super) fn get(id: &BankQuestionId) -> Result<&'static BankQuestion> {
    let library = knowledge::library()?;
    let mut all = library.questions().iter();
    all.find(|question| id.names(question))
        .ok_or_else(|| ApiError::of(Code::NotFound))
}

/// One page of what the filter leaves, in the order of names.
pub(super) fn list(filter: &Filter, start: &PageStart<BankQuestionId>) -> Result<Page<Row>> {
    let library = knowledge::library()?;
    let after = start.after.as_ref().map(|(_, id)| id);
    let is_ahead = |question: &BankQuestion| {
        let name = BankQuestionId::of(question);
        after.is_none_or(|after| match start.sort {
            Sort::Oldest => name > *after,
            Sort::Newest => name < *after,
        })
    };
    let mut rows: Vec<Row> = library
        .questions()
        .iter()
        .filter(|question| filter.leaves(question) && is_ahead(question))
        .map(Row)
        .collect();
    if start.sort == Sort::Newest {
        rows.reverse();
    }
    // One more than shown tells whether there are more.
    rows.truncate(start.limit.saturating_add(1));
    Ok(Page::of(rows, start))
}

/// The questions that somebody chose, with their words. `pointer` says where in the body each choice stands; all faults come
/// at once.
pub fn choose(
    tx: &mut Tx<'_>,
    choices: &[Choice],
    pointer: impl Fn(usize) -> String,
) -> Result<Vec<ChosenQuestion>> {
    let (mut chosen, mut faults) = (Vec::with_capacity(choices.len()), Vec::new());
    for (index, choice) in choices.iter().enumerate() {
        let at = pointer(index);
        let wrong = rules::faults(choice, &at);
        if !wrong.is_empty() {
            faults.extend(wrong);
            continue;
        }
        match words_of(tx, choice) {
            Ok(text) => chosen.push(ChosenQuestion {
                question_bank_id: choice.question_bank_id.clone(),
                question_id: choice.question_id,
                text,
            }),
            Err(error) if error.code() == Code::NotFound => {
                let field = rules::field_of(choice);
                let detail = "names nothing that you can see";
                faults.push(Fault::at(
                    format!("{at}/{field}"),
                    FaultCode::NotFound,
                    detail,
                ));
            }
            Err(error) => return Err(error),
        }
    }
    ApiError::unless_empty(faults)?;
    Ok(chosen)
}

fn words_of(tx: &mut Tx<'_>, choice: &Choice) -> Result<String> {
    if let Some(id) = &choice.question_bank_id {
        return get(id).map(|question| question.text.clone());
    }
    match choice.question_id {
        Some(id) => interviews::question(tx, id).map(|question| question.text),
        None => Ok(choice.text.clone().unwrap_or_default()),
    }
}
