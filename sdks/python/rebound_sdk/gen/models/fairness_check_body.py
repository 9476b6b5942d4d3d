from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.ground import Ground
from ..models.suggestion import Suggestion
from ..models.verdict import Verdict

if TYPE_CHECKING:
    from ..models.advice import Advice
    from ..models.deadline_body import DeadlineBody
    from ..models.draft import Draft
    from ..models.signal_body import SignalBody
    from ..models.signpost_body import SignpostBody


T = TypeVar("T", bound="FairnessCheckBody")


@_attrs_define
class FairnessCheckBody:
    """A fairness check: the candidate's own answers, and beside them what may help. Information, not legal advice.

    Example:
        {'acceptable': 'no', 'believable': 'unsure', 'candidate_id': 'cand_01jd8w3k5rfx7v2m9q4n6t8b0c', 'claimed_on':
            None, 'created_at': '2026-11-24T19:05:00.000Z', 'deadlines': [{'certainty': 'unverified', 'condition': None,
            'forum': 'Employment Tribunal', 'kind': 'claim', 'note': None, 'on': '2027-02-22', 'passed': False, 'route':
            'gb_tribunal', 'rules': [], 'start_assumed': False, 'started_by': 'decision_at', 'started_on': '2026-11-23',
            'statement': 'We could not confirm which limit holds. The earliest of those that we know of ends on Monday 22
            February 2027.', 'verified': False, 'what': 'Contact Acas, then claim to the employment tribunal'}],
            'disclaimer': 'This is information, not legal advice.', 'drafts': [{'body': 'Hello Femi,\\n\\nI applied for the
            Data analyst position at Ashdown Timber.\\n\\nKind regards\\nAda Okafor', 'kind': 'employer_questions',
            'method': 'M6', 'subject': 'Questions about my application for Data analyst'}], 'fair': 'no', 'feedback_id':
            None, 'grounds': ['age'], 'id': 'fchk_01jd8w3k5rfx7v2m9q4n6t8b0c', 'interview_id':
            'intv_01jd8w3k5rfx7v2m9q4n6t8b0c', 'jurisdiction': 'GB', 'jurisdiction_note': 'England, Scotland and Wales.',
            'keep': [{'code': 'messages', 'text': 'Every mail, letter and message about the application, with its date.'}],
            'knowledge_at': None, 'method': 'M6', 'next': [{'code': 'write_it_down', 'text': 'Write down what was said while
            you remember it.'}], 'notes': None, 'privacy': 'Only you can read this.', 'signals': [{'end': 50, 'explanation':
            'These words name something about a person that the law often protects.', 'feedback_id': None, 'ground': 'age',
            'kind': 'explicit_mention', 'observation_id': None, 'quote': 'somebody younger', 'rule': 'age_named', 'start':
            34, 'words_of': 'pasted'}], 'suggestion': 'talk_to_an_adviser', 'suggestion_text': 'Something here is worth
            showing to an adviser.', 'updated_at': '2026-11-24T19:05:00.000Z', 'version': 1, 'whom_to_ask': [{'name':
            'Acas', 'phone': None, 'stale_after_on': '2027-05-22', 'url': 'https://www.acas.org.uk', 'verified': False,
            'verified_on': '2026-11-22', 'what': 'Free advice on rights at work'}], 'words': 'They said that they had hoped
            for somebody younger.'}

    Attributes:
        acceptable (Verdict):
        believable (Verdict):
        candidate_id (str): Opaque id, `cand_` and 26 characters; sorts by time of creation.
        claimed_on (datetime.date | None): On which day a claim in writing reached the employer.
        created_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        deadlines (list[DeadlineBody]): Until when one can be heard, each with how sure that is.
        disclaimer (str): What this is not. Show it, always.
        drafts (list[Draft]): Letters that the candidate may change and send, if they want to: questions to the
            employer, and a request for their
            data. What they noted is not in them.
        fair (Verdict):
        feedback_id (None | str): The feedback that is read; null when it is everything that was opened.
        grounds (list[Ground]): What the candidate thinks that it was about; empty without a consent for
            `fairness_notes`.
        id (str): Opaque id, `fchk_` and 26 characters; sorts by time of creation.
        interview_id (str): Opaque id, `intv_` and 26 characters; sorts by time of creation.
        jurisdiction (None | str): The code of the jurisdiction whose facts are shown; null where we have none of the
            candidate's country.
        jurisdiction_note (None | str): What to know of it first.
        keep (list[Advice]): What to keep.
        knowledge_at (datetime.datetime | None): When the candidate came to know why.
        method (str): The row of the method.
        next_ (list[Advice]): What one can do next, in this order.
        notes (None | str): Notes to oneself; null without a consent for `fairness_notes`.
        privacy (str): Who can read it.
        signals (list[SignalBody]): Words that are worth a second look, in the order in which they were said.
        suggestion (Suggestion):
        suggestion_text (str): The same, for the person.
        updated_at (datetime.datetime): RFC 3339; answers are UTC with milliseconds.
        version (int): Raised by every change; the `ETag` is made of it and of what follows from it.
        whom_to_ask (list[SignpostBody]): Who advises for free.
        words (None | str): What was said or written to the candidate; null without a consent for `fairness_notes`.
    """

    acceptable: Verdict
    believable: Verdict
    candidate_id: str
    claimed_on: datetime.date | None
    created_at: datetime.datetime
    deadlines: list[DeadlineBody]
    disclaimer: str
    drafts: list[Draft]
    fair: Verdict
    feedback_id: None | str
    grounds: list[Ground]
    id: str
    interview_id: str
    jurisdiction: None | str
    jurisdiction_note: None | str
    keep: list[Advice]
    knowledge_at: datetime.datetime | None
    method: str
    next_: list[Advice]
    notes: None | str
    privacy: str
    signals: list[SignalBody]
    suggestion: Suggestion
    suggestion_text: str
    updated_at: datetime.datetime
    version: int
    whom_to_ask: list[SignpostBody]
    words: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        acceptable = self.acceptable.value

        believable = self.believable.value

        candidate_id = self.candidate_id

        claimed_on: None | str
        if isinstance(self.claimed_on, datetime.date):
            claimed_on = self.claimed_on.isoformat()
        else:
            claimed_on = self.claimed_on

        created_at = self.created_at.isoformat()

        deadlines = []
        for deadlines_item_data in self.deadlines:
            deadlines_item = deadlines_item_data.to_dict()
            deadlines.append(deadlines_item)

        disclaimer = self.disclaimer

        drafts = []
        for drafts_item_data in self.drafts:
            drafts_item = drafts_item_data.to_dict()
            drafts.append(drafts_item)

        fair = self.fair.value

        feedback_id: None | str
        feedback_id = self.feedback_id

        grounds = []
        for grounds_item_data in self.grounds:
            grounds_item = grounds_item_data.value
            grounds.append(grounds_item)

        id = self.id

        interview_id = self.interview_id

        jurisdiction: None | str
        jurisdiction = self.jurisdiction

        jurisdiction_note: None | str
        jurisdiction_note = self.jurisdiction_note

        keep = []
        for keep_item_data in self.keep:
            keep_item = keep_item_data.to_dict()
            keep.append(keep_item)

        knowledge_at: None | str
        if isinstance(self.knowledge_at, datetime.datetime):
            knowledge_at = self.knowledge_at.isoformat()
        else:
            knowledge_at = self.knowledge_at

        method = self.method

        next_ = []
        for next_item_data in self.next_:
            next_item = next_item_data.to_dict()
            next_.append(next_item)

        notes: None | str
        notes = self.notes

        privacy = self.privacy

        signals = []
        for signals_item_data in self.signals:
            signals_item = signals_item_data.to_dict()
            signals.append(signals_item)

        suggestion = self.suggestion.value

        suggestion_text = self.suggestion_text

        updated_at = self.updated_at.isoformat()

        version = self.version

        whom_to_ask = []
        for whom_to_ask_item_data in self.whom_to_ask:
            whom_to_ask_item = whom_to_ask_item_data.to_dict()
            whom_to_ask.append(whom_to_ask_item)

        words: None | str
        words = self.words

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "acceptable": acceptable,
                "believable": believable,
                "candidate_id": candidate_id,
                "claimed_on": claimed_on,
                "created_at": created_at,
                "deadlines": deadlines,
                "disclaimer": disclaimer,
                "drafts": drafts,
                "fair": fair,
                "feedback_id": feedback_id,
                "grounds": grounds,
                "id": id,
                "interview_id": interview_id,
                "jurisdiction": jurisdiction,
                "jurisdiction_note": jurisdiction_note,
                "keep": keep,
                "knowledge_at": knowledge_at,
                "method": method,
                "next": next_,
                "notes": notes,
                "privacy": privacy,
                "signals": signals,
                "suggestion": suggestion,
                "suggestion_text": suggestion_text,
                "updated_at": updated_at,
                "version": version,
                "whom_to_ask": whom_to_ask,
                "words": words,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.advice import Advice
        from ..models.deadline_body import DeadlineBody
        from ..models.draft import Draft
        from ..models.signal_body import SignalBody
        from ..models.signpost_body import SignpostBody

        d = dict(src_dict)
        acceptable = Verdict(d.pop("acceptable"))

        believable = Verdict(d.pop("believable"))

        candidate_id = d.pop("candidate_id")

        def _parse_claimed_on(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                claimed_on_type_0 = datetime.date.fromisoformat(data)

                return claimed_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        claimed_on = _parse_claimed_on(d.pop("claimed_on"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        deadlines = []
        _deadlines = d.pop("deadlines")
        for deadlines_item_data in _deadlines:
            deadlines_item = DeadlineBody.from_dict(deadlines_item_data)

            deadlines.append(deadlines_item)

        disclaimer = d.pop("disclaimer")

        drafts = []
        _drafts = d.pop("drafts")
        for drafts_item_data in _drafts:
            drafts_item = Draft.from_dict(drafts_item_data)

            drafts.append(drafts_item)

        fair = Verdict(d.pop("fair"))

        def _parse_feedback_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        feedback_id = _parse_feedback_id(d.pop("feedback_id"))

        grounds = []
        _grounds = d.pop("grounds")
        for grounds_item_data in _grounds:
            grounds_item = Ground(grounds_item_data)

            grounds.append(grounds_item)

        id = d.pop("id")

        interview_id = d.pop("interview_id")

        def _parse_jurisdiction(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        jurisdiction = _parse_jurisdiction(d.pop("jurisdiction"))

        def _parse_jurisdiction_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        jurisdiction_note = _parse_jurisdiction_note(d.pop("jurisdiction_note"))

        keep = []
        _keep = d.pop("keep")
        for keep_item_data in _keep:
            keep_item = Advice.from_dict(keep_item_data)

            keep.append(keep_item)

        def _parse_knowledge_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                knowledge_at_type_0 = datetime.datetime.fromisoformat(data)

                return knowledge_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        knowledge_at = _parse_knowledge_at(d.pop("knowledge_at"))

        method = d.pop("method")

        next_ = []
        _next_ = d.pop("next")
        for next_item_data in _next_:
            next_item = Advice.from_dict(next_item_data)

            next_.append(next_item)

        def _parse_notes(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        notes = _parse_notes(d.pop("notes"))

        privacy = d.pop("privacy")

        signals = []
        _signals = d.pop("signals")
        for signals_item_data in _signals:
            signals_item = SignalBody.from_dict(signals_item_data)

            signals.append(signals_item)

        suggestion = Suggestion(d.pop("suggestion"))

        suggestion_text = d.pop("suggestion_text")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        version = d.pop("version")

        whom_to_ask = []
        _whom_to_ask = d.pop("whom_to_ask")
        for whom_to_ask_item_data in _whom_to_ask:
            whom_to_ask_item = SignpostBody.from_dict(whom_to_ask_item_data)

            whom_to_ask.append(whom_to_ask_item)

        def _parse_words(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        words = _parse_words(d.pop("words"))

        fairness_check_body = cls(
            acceptable=acceptable,
            believable=believable,
            candidate_id=candidate_id,
            claimed_on=claimed_on,
            created_at=created_at,
            deadlines=deadlines,
            disclaimer=disclaimer,
            drafts=drafts,
            fair=fair,
            feedback_id=feedback_id,
            grounds=grounds,
            id=id,
            interview_id=interview_id,
            jurisdiction=jurisdiction,
            jurisdiction_note=jurisdiction_note,
            keep=keep,
            knowledge_at=knowledge_at,
            method=method,
            next_=next_,
            notes=notes,
            privacy=privacy,
            signals=signals,
            suggestion=suggestion,
            suggestion_text=suggestion_text,
            updated_at=updated_at,
            version=version,
            whom_to_ask=whom_to_ask,
            words=words,
        )

        fairness_check_body.additional_properties = d
        return fairness_check_body

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
