from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.reflection_prompt import ReflectionPrompt


T = TypeVar("T", bound="ReflectionPromptsBody")


@_attrs_define
class ReflectionPromptsBody:
    """What to ask for each part of a reflection.

    Example:
        {'language': 'en', 'prompts': [{'after': None, 'evidence': 'In a field experiment with 180 job seekers, writing
            like this made them calmer and less sad.', 'fields': ['compassion'], 'help': 'It does not have to be clever, and
            nobody else reads it.', 'may_skip': True, 'method': 'M7', 'part': 'compassion', 'prompt': 'Think of a friend to
            whom exactly this happened. What would you say to them?', 'sources': ['Frontiers in Psychology 2020, 11:1371'],
            'title': 'A kind word to yourself', 'verified': True}], 'version': 1}

    Attributes:
        language (str): The language of the words.
        prompts (list[ReflectionPrompt]): The prompts, in the order in which they are asked.
        version (int): Raised when a question means something else than before.
    """

    language: str
    prompts: list[ReflectionPrompt]
    version: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        language = self.language

        prompts = []
        for prompts_item_data in self.prompts:
            prompts_item = prompts_item_data.to_dict()
            prompts.append(prompts_item)

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "language": language,
                "prompts": prompts,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.reflection_prompt import ReflectionPrompt

        d = dict(src_dict)
        language = d.pop("language")

        prompts = []
        _prompts = d.pop("prompts")
        for prompts_item_data in _prompts:
            prompts_item = ReflectionPrompt.from_dict(prompts_item_data)

            prompts.append(prompts_item)

        version = d.pop("version")

        reflection_prompts_body = cls(
            language=language,
            prompts=prompts,
            version=version,
        )

        reflection_prompts_body.additional_properties = d
        return reflection_prompts_body

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
