from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.error_code import ErrorCode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fault import Fault


T = TypeVar("T", bound="Problem")


@_attrs_define
class Problem:
    """A problem document (RFC 9457): why a request was refused, for programs and for people.

    Example:
        {'code': 'invalid_fields', 'detail': 'Some fields are not acceptable.', 'display_message': 'Some of this cannot
            be saved as it stands. Please look at the marked places, then save again.', 'errors': [{'code': 'out_of_range',
            'detail': 'must be between 0 and 60', 'pointer': '/weekly_hours'}], 'request_id':
            'req_01jd8w3k5rfx7v2m9q4n6t8b0c', 'status': 422, 'title': 'Some fields are not acceptable.', 'type':
            '/docs/errors#invalid_fields'}

    Attributes:
        code (ErrorCode):
        detail (str): What is wrong in this case.
        display_message (str): What to show to the person who is in front of your page, in the language of `Accept-
            Language` (English, German,
            French or Spanish; English when it names none of them): kind, and with what can be done now.
        errors (list[Fault]): Every fault at once, the first 100 where there are more; empty where the code says it all.
        status (int): The HTTP status.
        title (str): The code in one sentence.
        type_ (str): Where the code is explained.
        request_id (str | Unset): Opaque id, `req_` and 26 characters; sorts by time of creation.
    """

    code: ErrorCode
    detail: str
    display_message: str
    errors: list[Fault]
    status: int
    title: str
    type_: str
    request_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code.value

        detail = self.detail

        display_message = self.display_message

        errors = []
        for errors_item_data in self.errors:
            errors_item = errors_item_data.to_dict()
            errors.append(errors_item)

        status = self.status

        title = self.title

        type_ = self.type_

        request_id = self.request_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "detail": detail,
                "display_message": display_message,
                "errors": errors,
                "status": status,
                "title": title,
                "type": type_,
            }
        )
        if request_id is not UNSET:
            field_dict["request_id"] = request_id

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.fault import Fault

        d = dict(src_dict)
        code = ErrorCode(d.pop("code"))

        detail = d.pop("detail")

        display_message = d.pop("display_message")

        errors = []
        _errors = d.pop("errors")
        for errors_item_data in _errors:
            errors_item = Fault.from_dict(errors_item_data)

            errors.append(errors_item)

        status = d.pop("status")

        title = d.pop("title")

        type_ = d.pop("type")

        request_id = d.pop("request_id", UNSET)

        problem = cls(
            code=code,
            detail=detail,
            display_message=display_message,
            errors=errors,
            status=status,
            title=title,
            type_=type_,
            request_id=request_id,
        )

        problem.additional_properties = d
        return problem

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
