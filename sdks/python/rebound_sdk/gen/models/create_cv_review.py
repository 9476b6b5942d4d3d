from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.role_kind import RoleKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateCvReview")


@_attrs_define
class CreateCvReview:
    """For what the CV is looked at: an interview or a role.

    Example:
        {'role': 'Data analyst'}

    Attributes:
        interview_id (None | str | Unset): For the role of this interview; not together with `role`.
        role (None | str | Unset): For this role; one line of 1 to 200 characters; not together with `interview_id`.
        role_kind (None | RoleKind | Unset): The kind of role; told by the title when absent.
    """

    interview_id: None | str | Unset = UNSET
    role: None | str | Unset = UNSET
    role_kind: None | RoleKind | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        interview_id: None | str | Unset
        if isinstance(self.interview_id, Unset):
            interview_id = UNSET
        else:
            interview_id = self.interview_id

        role: None | str | Unset
        if isinstance(self.role, Unset):
            role = UNSET
        else:
            role = self.role

        role_kind: None | str | Unset
        if isinstance(self.role_kind, Unset):
            role_kind = UNSET
        elif isinstance(self.role_kind, RoleKind):
            role_kind = self.role_kind.value
        else:
            role_kind = self.role_kind

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if interview_id is not UNSET:
            field_dict["interview_id"] = interview_id
        if role is not UNSET:
            field_dict["role"] = role
        if role_kind is not UNSET:
            field_dict["role_kind"] = role_kind

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_interview_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        interview_id = _parse_interview_id(d.pop("interview_id", UNSET))

        def _parse_role(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        role = _parse_role(d.pop("role", UNSET))

        def _parse_role_kind(data: object) -> None | RoleKind | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                role_kind_type_0 = RoleKind(data)

                return role_kind_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RoleKind | Unset, data)

        role_kind = _parse_role_kind(d.pop("role_kind", UNSET))

        create_cv_review = cls(
            interview_id=interview_id,
            role=role,
            role_kind=role_kind,
        )

        return create_cv_review
